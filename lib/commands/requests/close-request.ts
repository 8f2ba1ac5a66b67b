import type { Context } from '#lib/commands/context.ts'
import type { SeenCase } from '#lib/commands/steps/case-to-change.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SeenDraft } from '#lib/commands/steps/keep-letter.ts'
import { type SentOff, sendOff } from '#lib/commands/steps/send-off.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Care } from '#lib/domain/letters/care.ts'
import type { PostedItemAnswer } from '#lib/domain/requests/correction-answer.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import type { Result } from '#lib/domain/result.ts'

type Closing = SeenCase &
  Partial<SeenDraft> & {
    outcome: Outcome
    ground: string | null
    body: string
    /** Of a correction, what became of each item. */
    items?: PostedItemAnswer[]
    /** Why it ends although tasks are open. */
    openTasks?: string | null | undefined
    /** What its writer says of the answer. */
    care?: Care | undefined
    /** The address on file, where it is another than the request's (SR-080). */
    onFile?: string | null
    factor?: BroughtFactor
  }

/**
 * Closes a case with an outcome and an answer, and releases the files put ready for it; an outcome that holds something
 * back rests on a ground. What gives data out or erases wants a fresh factor (SR-100).
 */
export async function closeRequest(context: Context, input: Closing): Promise<Result<SentOff>> {
  const staff = await staffWhoMay(context, 'close-request')
  if (!staff.ok) return staff
  const { outcome, ground, body, items, onFile, openTasks, care } = input
  const content = { verb: 'close', outcome, ground, body, items, onFile, openTasks, care } as const
  return context.db.transaction((tx) => sendOff(context, tx, { ...input, staff: staff.value, content }))
}
