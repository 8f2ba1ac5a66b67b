import type { Queries } from '#db/client.ts'
import { findMail, type MailRow } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { type CaseToChange, findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { undelivered } from '#lib/domain/messages/required.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** A notice that did not arrive, as a member of staff saw it on its case. */
export type SeenNotice = SeenCase & { mailId: string }

/** The case and its notice, if the person still waits for that one. */
export async function findNoticeToSettle(
  context: Context,
  tx: Queries,
  seen: SeenNotice,
): Promise<Result<CaseToChange & { mail: MailRow }>> {
  const found = await findCaseToChange(context, tx, { ...seen, step: 'note' })
  if (!found.ok) return found
  const mail = await findMail(tx, seen.mailId)
  if (mail?.requestId !== found.value.request.id) return failed('not-found')
  return undelivered([mail]).length > 0 ? ok({ ...found.value, mail }) : failed('wrong-status')
}
