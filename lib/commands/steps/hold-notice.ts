import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type LetterRow, listLettersOf, saveLetter } from '#db/queries/letters.ts'
import { dropUnsentMail, findMail, type MailRow } from '#db/queries/outbox.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { endVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { outcomeOf } from '#lib/commands/steps/check-letter.ts'
import { letterDemands } from '#lib/commands/steps/letter-demands.ts'
import { findLetterToChange, type LetterToChange } from '#lib/commands/steps/letter-to-change.ts'
import { lookIfNotified } from '#lib/commands/steps/not-notified.ts'
import { letterContent } from '#lib/domain/letters/content.ts'
import { MESSAGE_KINDS } from '#lib/domain/messages/catalogue.ts'
import { undelivered } from '#lib/domain/messages/required.ts'
import { type Effects, effectsOf } from '#lib/domain/requests/effects.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'

/** A notice that leaves later than this after it was written gives the hold its whole time again. */
const LATE_HOURS = 1
/** However the rules have changed: whoever is told late has this long to say stop. */
const LEAST_HOURS = 24

type Announced = { effects: Effects; holdHours: number; onFile: string | null }

/** What a letter on hold will do, how long the rules of now hold it, and whom staff named to be told. */
export async function announcedBy(
  context: Context,
  tx: Queries,
  { row, request, kept }: LetterToChange,
): Promise<Result<Announced>> {
  const content = letterContent.safeParse({ verb: row.verb, ...kept.values })
  if (!content.success) return failed('invalid-input')
  const outcome = outcomeOf(content.data)
  const effects = effectsOf(request.kind, outcome, kept.files.length)
  const { holdHours } = await letterDemands(context, tx, request, { effects, outcome })
  return ok({ effects, holdHours, onFile: content.data.onFile ?? null })
}

/** The notice of a hold that has neither left nor been made up for; undefined where there is nobody to tell. */
export async function missingNotice(tx: Queries, { noticeMailId }: LetterRow): Promise<MailRow | undefined> {
  const mail = noticeMailId ? await findMail(tx, noticeMailId) : undefined
  return mail && (mail.status === 'queued' || undelivered([mail]).length > 0) ? mail : undefined
}

/** A hold lasts its whole time from now on, since nobody could stop what they were not told of (SR-081). */
export async function holdOn(context: Context, tx: Queries, found: LetterToChange): Promise<void> {
  const { row, request } = found
  const until = instantText(await endOf(context, tx, found))
  const at = instantText(context.now)
  await saveLetter(tx, row, { sendAt: until })
  const about = { at, actor: context.actor, requestId: request.id } as const
  await appendAudit(tx, { ...about, event: 'letter-held', payload: { letterId: row.id, until } })
}

/** The notice of a hold has left, or was posted: one that is late gives the hold its whole time. */
export async function holdNoticeLeft(context: Context, tx: Queries, mail: MailRow): Promise<void> {
  const found = await lateFor(context, tx, mail)
  if (found) await holdOn(context, tx, found)
}

/** A notice that leaves late says the day on which the hold ends by then. */
export async function restatedHold(context: Context, tx: Queries, mail: MailRow): Promise<MailRow> {
  const found = await lateFor(context, tx, mail)
  if (!found) return mail
  const until = dayIn(await endOf(context, tx, found), context.operator.zone)
  // it was read when its letter was found
  const stored = MESSAGE_KINDS['letter-held'].parse(JSON.parse(mail.payload))
  const payload = JSON.stringify({ ...stored, until })
  if (payload !== mail.payload) await saveMail(tx, mail.id, { payload })
  return { ...mail, payload }
}

/** A hold is over, however it ended: its link is of no use, and nobody has to have its notice any more. */
export async function endHoldNotice(context: Context, tx: Queries, requestId: string): Promise<void> {
  await endVerifications(tx, requestId, 'stop-letter', instantText(context.now))
  await dropUnsentMail(tx, requestId, 'letter-held')
  await lookIfNotified(context, tx, requestId)
}

async function endOf(context: Context, tx: Queries, found: LetterToChange): Promise<Temporal.Instant> {
  const announced = await announcedBy(context, tx, found)
  const hours = announced.ok ? announced.value.holdHours : 0
  return context.now.add({ hours: Math.max(hours, LEAST_HOURS) })
}

/** The letter on hold that a late mail is the notice of. */
async function lateFor(context: Context, tx: Queries, mail: MailRow): Promise<LetterToChange | null> {
  const late = Temporal.Instant.from(mail.createdAt).add({ hours: LATE_HOURS })
  if (!mail.requestId || Temporal.Instant.compare(context.now, late) < 0) return null
  const held = await listLettersOf(tx, mail.requestId, ['cooling-off'])
  const row = held.find(({ noticeMailId }) => noticeMailId === mail.id)
  if (!row || !MESSAGE_KINDS['letter-held'].safeParse(parsed(mail.payload)).success) return null
  const { id: letterId, version } = row
  const found = await findLetterToChange(context, tx, { letterId, version, step: 'end-hold' })
  return found.ok ? found.value : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
