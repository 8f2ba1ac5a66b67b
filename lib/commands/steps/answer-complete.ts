import type { Queries } from '#db/client.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { careOf } from '#lib/domain/letters/care.ts'
import { missingFrom } from '#lib/domain/letters/completeness.ts'
import type { LetterContent } from '#lib/domain/letters/content.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

type Letter = { found: CaseToChange; content: LetterContent; files: readonly AttachmentRow[] }

/** An answer that lacks what its law wants said does not go, unless its writer says why (law.md 1.8). */
export async function answerIsComplete(
  context: Context,
  tx: Queries,
  { found: { request }, content, files }: Letter,
): Promise<Result<null>> {
  const missing = missingFrom(request, content, files.length)
  if (missing.length === 0 || careOf(content).without) return ok(null)
  if ((await readDeskRules(context, tx)).completeness === 'off') return ok(null)
  return fieldFailed('care.says', 'answer-incomplete', { count: missing.length })
}
