import type { Context } from '#lib/commands/context.ts'
import type { SeenCase } from '#lib/commands/steps/case-to-change.ts'
import type { SeenDraft } from '#lib/commands/steps/keep-letter.ts'
import { type SentOff, sendOff } from '#lib/commands/steps/send-off.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Care } from '#lib/domain/letters/care.ts'
import type { AskFreely } from '#lib/domain/requests/desk-forms.ts'
import type { Result } from '#lib/domain/result.ts'

/** Asks the person something and waits for them. Who they are is asked by `askIdentity`, which needs a reason. */
export async function askRequester(
  context: Context,
  input: SeenCase & Partial<SeenDraft> & { about: AskFreely; body: string; care?: Care | undefined },
): Promise<Result<SentOff>> {
  const staff = await staffWhoMay(context, 'ask-requester')
  if (!staff.ok) return staff
  const content = { verb: 'ask', about: input.about, body: input.body, care: input.care } as const
  return context.db.transaction((tx) => sendOff(context, tx, { ...input, staff: staff.value, content }))
}
