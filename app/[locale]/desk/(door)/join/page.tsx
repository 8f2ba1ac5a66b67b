import type { Metadata } from 'next'
import { JoinGone, JoinView } from '#components/staff/join-view.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { contextFor } from '#lib/http/context.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { isWrong, type PageProps, pageCookie, pageLocale, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readJoinInvitation } from '#lib/reads/join-invitation.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, invitation, shown } = await visitOf(props)
  const t = translatorFor(locale, 'staff')
  if (!invitation) return pageTitle(locale, t('join.gone'))
  return pageTitle(locale, t(`join.title.${invitation.purpose}`), isWrong(shown))
}

export default async function JoinPage(props: PageProps) {
  const { locale, invitation, shown } = await visitOf(props)
  if (!invitation) return <JoinGone locale={locale} />
  return (
    <ReadingColumn>
      <JoinView
        locale={locale}
        operator={(await operatorFacts(locale)).name}
        invitation={invitation}
        shown={shown}
      />
    </ReadingColumn>
  )
}

async function visitOf(props: PageProps) {
  const locale = await pageLocale(props.params)
  const token = await pageCookie('join')
  const invitation = await readJoinInvitation(contextFor({ type: 'visitor' }), token)
  return { locale, invitation, shown: await shownAgain(locale, '/desk/join', props) }
}
