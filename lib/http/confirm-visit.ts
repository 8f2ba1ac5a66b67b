import { contextFor } from '#lib/http/context.ts'
import { type PageProps, pageCookie, pageLocale } from '#lib/http/page.ts'
import { shownForm } from '#lib/http/shown-forms.ts'
import { readConfirmation } from '#lib/reads/confirmation.ts'

/** What the pages of a confirmation link know: where it stands, and the form to show again. */
export async function confirmVisit(path: '/confirm' | '/confirm/dispute', props: PageProps) {
  const locale = await pageLocale(props.params)
  const [token, filingSecret, shown] = await Promise.all([
    pageCookie('link'),
    pageCookie('filing'),
    shownForm(locale, path, props),
  ])
  const found = await readConfirmation(contextFor({ type: 'visitor' }), { token, filingSecret })
  return { locale, shown, found }
}
