import type { Metadata } from 'next'
import type { LawId } from '#lib/domain/clock/law.ts'
import { isLawId } from '#lib/domain/clock/laws.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { isWrong, type PageProps, pageLocale, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The address of a law's page, or of one below it, without the language. */
export function lawPath(id: string, under = ''): string {
  return `/desk/laws/${id}${under}`
}

/** Who is signed in at a page of one law, which it is, and the form it shows again; `under` is the rest of its address. */
export async function visitLaw(props: PageProps, under = '') {
  const locale = await pageLocale(props.params)
  const id = await lawIn(props)
  const path = lawPath(id, under)
  const context = await signedIn('staff', locale, path)
  return { locale, id, context, shown: await shownAgain(locale, path, props) }
}

/** The title of such a page: the law's name; it says so first when the form was wrong. */
export async function lawTitle(props: PageProps, under = ''): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const id = await lawIn(props)
  const shown = await shownAgain(locale, lawPath(id, under), props)
  return pageTitle(locale, translatorFor(locale, 'nouns')(`laws.${id}`), isWrong(shown))
}

async function lawIn({ params }: PageProps): Promise<LawId> {
  const { law = '' } = await params
  return isLawId(law) ? law : nothingHere()
}
