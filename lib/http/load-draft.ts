import type { Context } from '#lib/commands/context.ts'
import { type LoadForm, loadForm } from '#lib/domain/holidays/load-form.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { browserMark } from '#lib/http/browser-mark.ts'
import type { Next } from '#lib/http/form-answer.ts'
import { keepFormAttempt, readFormAttempt } from '#lib/http/form-attempt.ts'
import type { Posted } from '#lib/http/form-route.ts'

/** The page of the form that loads a year, and the page that shows what it would do, without the language. */
export const LOAD_PATH = '/desk/calendars/load'
export const previewPath = (draft: string) => `${LOAD_PATH}/preview/${draft}`

/** A list with its Chinese names, as a form sends it: each such character takes nine bytes. */
export const LIST_BODY_BYTES = 512 * 1024

/** Keeps the form as it was filled in and leads to its preview: an hour, sealed, in this browser only. */
export async function toPreview(posted: Posted<LoadForm>): Promise<Result<Next>> {
  const { context, cookie, locale, input } = posted
  const { browserSecret, cookies } = browserMark(cookie)
  const values = { ...input, year: String(input.year), published: input.published ?? '' }
  const attempt = { path: `/${locale}${LOAD_PATH}`, values, problem: null }
  return ok({ to: previewPath(await keepFormAttempt(context, browserSecret, attempt)), cookies })
}

/** The form that a preview is of, in whichever language it was filled in; null once it is no longer kept. */
export async function findLoadDraft(
  context: Context,
  draft: string | undefined,
  browserSecret: string | null,
): Promise<LoadForm | null> {
  for (const locale of LOCALES) {
    const kept = { id: draft, browserSecret, path: `/${locale}${LOAD_PATH}` }
    const attempt = await readFormAttempt(context, kept)
    if (attempt) return loadForm.safeParse(attempt.values).data ?? null
  }
  return null
}
