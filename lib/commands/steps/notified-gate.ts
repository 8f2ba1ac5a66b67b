import type { Queries } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import type { LetterContent } from '#lib/domain/letters/content.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** No case closes while its person has not got what the law wants them to have. */
export async function personIsNotified(
  _: Context,
  __: Queries,
  { found: { request }, content: { verb } }: { found: CaseToChange; content: LetterContent },
): Promise<Result<null>> {
  const closes = verb === 'close' || verb === 'refuse'
  return closes && request.unnotifiedSince ? failed('not-notified') : ok(null)
}
