import type { Metadata } from 'next'
import type { Context } from '#lib/commands/context.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { isWrong, type PageProps, pageLocale, type ShownAgain, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'

/** What a page of the desk that is one form begins with. */
export type DeskFormVisit = { locale: Locale; context: Context; shown: ShownAgain | null }

/** Who is signed in, and the form as it was posted before if it was wrong; `path` is the page's, without the language. */
export async function visitDeskForm(props: PageProps, path: string): Promise<DeskFormVisit> {
  const locale = await pageLocale(props.params)
  const context = await signedIn('staff', locale, path)
  return { locale, context, shown: await shownAgain(locale, path, props) }
}

/** The title of such a page; it says so first when the form was wrong. */
export async function formTitle(
  props: PageProps,
  path: string,
  title: (locale: Locale) => string,
): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, path, props)
  return pageTitle(locale, title(locale), isWrong(shown))
}
