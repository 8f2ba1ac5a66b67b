import type { Locale } from '#lib/domain/locales.ts'
import { type PageProps, pageQuery, type ShownAgain, shownAgain } from '#lib/http/page.ts'

/** One of several forms of a page, shown again: which it is, and what was wrong with it. */
export type ShownForm = ShownAgain & { form: string | undefined }

const NOTHING: ShownAgain = { values: {}, summary: null, problems: [] }

/** On a page with several forms each names itself in the query (`?form=`), so that only that one shows its problems. */
export async function shownForm(locale: Locale, path: string, props: PageProps): Promise<ShownForm> {
  const form = await pageQuery(props.searchParams, 'form')
  if (!form) return { ...NOTHING, form }
  return { ...((await shownAgain(locale, `${path}?form=${form}`, props)) ?? NOTHING), form }
}

/** Whether the title should begin with “Error:”. */
export function isWrong(shown: ShownAgain | null): boolean {
  return shown !== null && (shown.summary !== null || shown.problems.length > 0)
}
