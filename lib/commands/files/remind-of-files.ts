import type { Queries } from '#db/client.ts'
import { type AttachmentRow, listEndingUntaken, saveAvailability } from '#db/queries/attachments.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import { canRenew, REMINDER_DAYS, remindersDue } from '#lib/domain/files/release.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/**
 * Reminds, once a week and once two days before the end, whoever has not taken a released file whole yet; one mail a
 * request, however many files. @returns how many mails.
 */
export async function remindOfFiles(context: Context): Promise<Result<number>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const horizon = instantText(now.add({ hours: 24 * Math.max(...REMINDER_DAYS) }))
  const ending = await listEndingUntaken(db.read, { from: instantText(now), to: horizon })
  const due = ending.filter((file) => dueNow(file, now) > (file.reminders ?? 0))
  const byRequest = Map.groupBy(due, ({ requestId }) => requestId)
  let mails = 0
  for (const [requestId, files] of byRequest)
    if (await db.transaction((tx) => remind(context, tx, { requestId, files }))) mails += 1
  return ok(mails)
}

const dueNow = (file: AttachmentRow, now: Temporal.Instant) => remindersDue(file.availableUntil ?? '', now)

async function remind(
  context: Context,
  tx: Queries,
  { requestId, files }: { requestId: string; files: AttachmentRow[] },
): Promise<boolean> {
  const { keys, now } = context
  for (const file of files) await saveAvailability(tx, file.id, { reminders: dueNow(file, now) })
  const request = await findRequest(tx, requestId)
  const vault = request && (await findVault(keys, tx, requestId))
  // a mailbox that was never confirmed may be a stranger's
  if (!request?.confirmedAt || !vault) return false
  const [first = ''] = files.map(({ availableUntil }) => availableUntil ?? '').sort()
  const { zone } = resolvePlace(request.residence)
  const until = dayIn(Temporal.Instant.from(first), zone)
  const renewable = files.some((file) => canRenew(file, now))
  const payload = { reference: request.reference, until, renewable }
  await mailRequester(context, tx, { request, vault }, { kind: 'files-ending', payload })
  return true
}
