import type { Context } from '#lib/commands/context.ts'
import type { SeenCase } from '#lib/commands/steps/case-to-change.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SeenDraft } from '#lib/commands/steps/keep-letter.ts'
import { type SentOff, sendOff } from '#lib/commands/steps/send-off.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Care } from '#lib/domain/letters/care.ts'
import type { Result } from '#lib/domain/result.ts'

/**
 * Writes to the person without waiting for anything, and releases the files put ready for it; the case stays where it
 * is. Files want a fresh factor (SR-100).
 */
export async function replyToRequester(
  context: Context,
  input: SeenCase &
    Partial<SeenDraft> & {
      body: string
      care?: Care | undefined
      onFile?: string | null
      factor?: BroughtFactor
    },
): Promise<Result<SentOff>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  const content = { verb: 'reply', body: input.body, onFile: input.onFile, care: input.care } as const
  return context.db.transaction((tx) => sendOff(context, tx, { ...input, staff: staff.value, content }))
}
