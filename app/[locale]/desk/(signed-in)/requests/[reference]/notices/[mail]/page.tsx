import type { Metadata } from 'next'
import { NoticeView } from '#components/notices/notice-view.tsx'
import { caseReference, caseVisit } from '#lib/http/case-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { noticeLetter } from '#lib/http/notice-page.ts'
import { type PageProps, pageLocale } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const reference = await caseReference(params)
  return pageTitle(locale, `${translatorFor(locale, 'notices')('title')} (${reference})`)
}

export default async function NoticePage(props: PageProps) {
  const { mail = '' } = await props.params
  const {
    locale,
    context,
    file,
    shown: again,
  } = await caseVisit(props, `notices/${encodeURIComponent(mail)}`)
  const notice = file.notNotified?.notices.find(({ mailId }) => mailId === mail)
  if (!notice) return nothingHere()
  const letter = await noticeLetter(context, file, notice)
  return <NoticeView {...{ locale, file, notice, letter, again }} zone={context.operator.zone} />
}
