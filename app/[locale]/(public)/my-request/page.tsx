import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MyRequestView } from '#components/requests/my-request-view.tsx'
import { ExitBar } from '#components/site/exit-bar.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMyOtherRequests } from '#lib/reads/my-other-requests.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readMySessions } from '#lib/reads/my-sessions.ts'

const PATH = '/my-request'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'site')('myRequest')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

export default async function MyRequestPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('requester', locale, PATH)
  const session = await pageCookie('session')
  const found = await readMyRequest(context, session)
  if (!found.ok && found.problem.code === 'subject-undecided') redirect(`/${locale}/my-request/authorise`)
  if (!found.ok) return nothingHere()
  if (found.value.record.erased) redirect(`/${locale}/my-request/certificate`)
  const { name, email } = await operatorFacts(locale)
  const operator = { name, email, zone: context.operator.zone }
  const owner = context.actor.type === 'requester' ? context.actor.requestId : undefined
  const shown = await shownAgain(locale, PATH, { ...props, owner })
  const others = await readMyOtherRequests(context, session)
  const sessions = await readMySessions(context, session)
  const done = await pageQuery(props.searchParams, 'done')
  // elsewhere than in the browser that filed, where every page has it already
  const exit = found.value.discreet && !(await pageCookie('discreet')) ? <ExitBar locale={locale} /> : null
  return (
    <MyRequestView {...{ locale, operator, others, sessions, shown, done }} facts={found.value} exit={exit} />
  )
}
