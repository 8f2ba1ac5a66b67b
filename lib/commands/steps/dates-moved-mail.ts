import type { Queries } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { hasMoved, type MovedCase } from '#lib/domain/requests/moved-case.ts'

/** Lines of the mail; the rest is a number. */
const MAIL_LINES = 50

/** Tells the operator's mailbox in one mail which open cases moved, most urgent first; nothing if none did. */
export async function mailDatesMoved(
  context: Context,
  tx: Queries,
  { cause, cases }: { cause: MessagePayload<'admin-dates-moved'>['cause']; cases: readonly MovedCase[] },
): Promise<void> {
  if (cases.length === 0) return
  const moved = cases.filter(hasMoved)
  const lines = moved.slice(0, MAIL_LINES).map(({ reference, from, to }) => ({ reference, from, to }))
  const counts = { moved: moved.length, certainty: cases.length - moved.length }
  const payload = { cause, ...counts, lines, more: moved.length - lines.length }
  await mailAdmin(context, tx, null, { kind: 'admin-dates-moved', payload })
}
