import type { Context } from '#lib/commands/context.ts'
import { signUpToNow } from '#lib/commands/steps/sign-up-to-now.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** Signs how far the trail stands, if it grew (SR-144). @returns the note, or null where there was nothing new. */
export async function signTrail(context: Context): Promise<Result<string | null>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return ok(await signUpToNow(context))
}
