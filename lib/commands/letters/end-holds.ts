import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type LetterRow, saveLetter } from '#db/queries/letters.ts'
import { listCorrespondence } from '#db/queries/messages.ts'
import type { Context } from '#lib/commands/context.ts'
import { dealWithDue } from '#lib/commands/steps/due-letters.ts'
import { giveBack } from '#lib/commands/steps/give-back.ts'
import { holdOn, missingNotice } from '#lib/commands/steps/hold-notice.ts'
import { findLetterToChange } from '#lib/commands/steps/letter-to-change.ts'
import { noticeGivenUp } from '#lib/commands/steps/not-notified.ts'
import { releaseCase } from '#lib/commands/steps/release-case.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Ends the holds whose time is over and that nobody stopped: their cases are open again, and their letters go with this
 * round of the worker. Who wrote meanwhile is read first. One whose notice did not reach anybody begins anew, since
 * nobody could stop it (SR-081). @returns how many.
 */
export async function endHolds(context: Context): Promise<Result<number>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return ok(await dealWithDue(context, 'cooling-off', (tx, row) => endOne(context, tx, row)))
}

async function endOne(context: Context, tx: Queries, { id: letterId, version }: LetterRow): Promise<void> {
  const found = await findLetterToChange(context, tx, { letterId, version, step: 'end-hold' })
  // it was stopped or taken back at this very moment
  if (!found.ok) return
  const { row, request } = found.value
  const at = instantText(context.now)
  const wrote = await wroteSince(tx, row)
  const notice = wrote ? undefined : await missingNotice(tx, row)
  if (notice) {
    await holdOn(context, tx, found.value)
    // it was given up before notices of holds counted as required
    if (notice.status === 'failed') await noticeGivenUp(context, tx, notice)
    return
  }
  const released = await releaseCase(context, tx, request)
  if (!released.ok) {
    await saveLetter(tx, row, { state: 'cancelled', updatedAt: at })
    return
  }
  const about = { at, actor: context.actor, requestId: request.id }
  await appendAudit(tx, { ...about, event: 'letter-hold-ended', payload: { letterId } })
  if (wrote) {
    await giveBack(context, tx, found.value, { because: 'problem', code: 'person-wrote' })
    return
  }
  const goes = { state: 'going', sendAt: at, caseVersion: released.value.version, updatedAt: at } as const
  await saveLetter(tx, row, goes)
}

/** Whether the person wrote since the hold began. */
async function wroteSince(tx: Queries, { requestId, updatedAt }: LetterRow): Promise<boolean> {
  const letters = await listCorrespondence(tx, requestId)
  return letters.some(({ author, createdAt }) => author === 'requester' && createdAt > updatedAt)
}
