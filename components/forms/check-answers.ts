import type { ZodType } from 'zod'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import { FORM_SCHEMAS, type FormName } from '#components/forms/form-schemas.ts'
import { nearestField, readAnswers } from '#components/forms/read-answers.ts'
import type { Locale } from '#lib/domain/locales.ts'

type Issue = { message: string; path: PropertyKey[]; params?: Record<string, unknown> }

/**
 * Checks what was typed with the server's own schema, and says what is wrong in the reader's language. What has no
 * field on this page is left to the server, which has the last word anyway.
 */
export async function checkAnswers(
  element: HTMLFormElement,
  form: FormName,
  locale: Locale,
): Promise<FieldProblem[]> {
  const schema: ZodType = await FORM_SCHEMAS[form]()
  const checked = schema.safeParse(readAnswers(element))
  if (checked.success) return []
  const { problemSentence } = await import('#lib/i18n/problem-sentence.ts')
  const problems = new Map<string, FieldProblem>()
  for (const issue of checked.error.issues as Issue[]) {
    const field = nearestField(element, issue.path)
    if (field === null || problems.has(field)) continue
    problems.set(field, { field, message: problemSentence(locale, issue.message, issue.params) })
  }
  return [...problems.values()]
}
