import type { Context } from '#lib/commands/context.ts'
import type { SeenCase } from '#lib/commands/steps/case-to-change.ts'
import type { SeenDraft } from '#lib/commands/steps/keep-letter.ts'
import { type SentOff, sendOff } from '#lib/commands/steps/send-off.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Care } from '#lib/domain/letters/care.ts'
import type { Result } from '#lib/domain/result.ts'

/**
 * Refuses a request on a ground of its law that fits its kind, with reasons in words (GDPR 12(4); PIPL 50). The
 * remedies the answer must name come from the law's data when it is shown.
 */
export async function refuseRequest(
  context: Context,
  input: SeenCase &
    Partial<SeenDraft> & {
      ground: string | null
      body: string
      openTasks?: string | null | undefined
      care?: Care | undefined
    },
): Promise<Result<SentOff>> {
  const staff = await staffWhoMay(context, 'refuse-request')
  if (!staff.ok) return staff
  const { ground, body, openTasks, care } = input
  const content = { verb: 'refuse', ground, body, openTasks, care } as const
  return context.db.transaction((tx) => sendOff(context, tx, { ...input, staff: staff.value, content }))
}
