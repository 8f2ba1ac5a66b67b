import type { Metadata } from 'next'
import { LetterGone } from '#components/letters/letter-gone.tsx'
import { LetterView } from '#components/letters/letter-view.tsx'
import { AskedCard } from '#components/requests/file/asked-card.tsx'
import { CaseColumns } from '#components/requests/file/case-columns.tsx'
import { CaseNotices } from '#components/requests/file/case-notices.tsx'
import { ClockCard } from '#components/requests/file/clock-card.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { WhoAsksCard } from '#components/verification/identity-card.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { casePath, caseReference, caseVisit } from '#lib/http/case-page.ts'
import { letterOf } from '#lib/http/letter-page.ts'
import { letterPath } from '#lib/http/letter-step-route.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { isWrong, type PageProps, pageCookie, pageLocale, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { isLetterOver, readLetter } from '#lib/reads/letter-file.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const reference = await caseReference(props.params)
  const { letter = '' } = await props.params
  const shown = await shownAgain(locale, letterPath(reference, letter), props)
  return pageTitle(locale, reference, isWrong(shown))
}

/** One letter that has not gone, beside its case: read, reviewed, approved, taken back. */
export default async function LetterPage(props: PageProps) {
  const { letter: letterId = '' } = await props.params
  const visit = await caseVisit(props, `letters/${encodeURIComponent(letterId)}`)
  const { locale, context, file, shown: again } = visit
  const { reference } = file
  const back = (
    <BackLink
      href={`/${locale}${casePath(reference)}`}
      label={translatorFor(locale, 'letters')('page.back')}
    />
  )
  const letter = await readLetter(context, { reference, letterId })
  if (!letter) {
    if (!(await isLetterOver(context, { reference, letterId }))) return nothingHere()
    return (
      <>
        {back}
        <LetterGone {...{ locale, reference, again }} />
      </>
    )
  }
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  const { operator, own } = await letterOf(context, file)
  const { zone } = context.operator
  const mayWrite = may(context.actor, 'reply-to-requester')
  return (
    <>
      {back}
      <CaseColumns
        lead={
          <>
            <CaseNotices locale={locale} file={file} />
            <LetterView {...{ locale, zone, file, again, letter, operator, own, codeAsked, mayWrite }} />
          </>
        }
        aside={
          <>
            <ClockCard locale={locale} file={file} />
            <WhoAsksCard {...{ locale, zone, file }} />
          </>
        }
      >
        <AskedCard {...{ locale, zone, file }} />
      </CaseColumns>
    </>
  )
}
