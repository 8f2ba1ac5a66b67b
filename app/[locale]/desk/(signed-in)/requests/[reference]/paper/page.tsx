import type { Metadata } from 'next'
import { PaperPage } from '#components/intake/paper-page.tsx'
import { isLocale } from '#lib/domain/locales.ts'
import { caseReference, caseVisit } from '#lib/http/case-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageLocale, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { signInAddress, todayAt } from '#lib/http/paper.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const reference = await caseReference(params)
  return pageTitle(locale, `${translatorFor(locale, 'intake')('paper.title')} (${reference})`)
}

/** A letter to print: the confirmation of receipt, or one that staff wrote. */
export default async function CasePaperPage(props: PageProps) {
  const { locale, context, file } = await caseVisit(props, 'paper')
  if (!file.contact) return nothingHere()
  const asked = await pageQuery(props.searchParams, 'in')
  const id = await pageQuery(props.searchParams, 'letter')
  const letter = id ? file.correspondence.find((one) => one.id === id && one.author !== null) : null
  if (letter === undefined) return nothingHere()
  const language = isLocale(asked) ? asked : file.locale
  return (
    <PaperPage
      {...{ locale, language, file, letter }}
      operator={await operatorFacts(language)}
      printedOn={todayAt(context)}
      address={signInAddress(language)}
      isEntered={(await pageQuery(props.searchParams, 'done')) === 'entered'}
    />
  )
}
