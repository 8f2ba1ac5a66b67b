import type { Metadata } from 'next'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { ConfirmEnded } from '#components/verification/confirm-states.tsx'
import { PersonLinkView } from '#components/verification/person-link-view.tsx'
import { contextFor } from '#lib/http/context.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong, shownForm } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readPersonLink } from '#lib/reads/person-link.ts'

const PATH = '/confirm/person'

async function visitOf(props: PageProps) {
  const locale = await pageLocale(props.params)
  const link = await readPersonLink(contextFor({ type: 'visitor' }), await pageCookie('link'))
  return { locale, link, shown: await shownForm(locale, PATH, props) }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, link, shown } = await visitOf(props)
  const t = translatorFor(locale, 'confirm')
  const title = 'reference' in link ? t('person.title') : t(`${link.state}.title`)
  return pageTitle(locale, title, isWrong(shown))
}

/** What the link to a person leads to in whose name somebody else asks. Showing it changes nothing and names nobody. */
export default async function PersonPage(props: PageProps) {
  const { locale, link, shown } = await visitOf(props)
  const resent = (await pageQuery(props.searchParams, 'done')) === 'resent'
  return (
    <ReadingColumn>
      {'reference' in link ? (
        <PersonLinkView {...{ locale, shown, resent, ...link }} />
      ) : (
        <ConfirmEnded locale={locale} state={link.state} />
      )}
    </ReadingColumn>
  )
}
