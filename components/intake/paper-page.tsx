import { PaperLetter } from '#components/intake/paper-letter.tsx'
import type { Operator } from '#components/site/operator.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import type { CaseFile, CaseText } from '#lib/domain/requests/case-file.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type PaperPageProps = {
  locale: Locale
  language: Locale
  file: CaseFile
  operator: Operator
  letter: Pick<CaseText, 'id' | 'body' | 'kind'> | null
  printedOn: string
  address: string
  /** It was entered just now. */
  isEntered: boolean
}

/** The page of a letter to print: what to do with it, and the letter as it comes out of the printer. */
export function PaperPage({ locale, isEntered, ...props }: PaperPageProps) {
  const { language, file, letter } = props
  const t = translatorFor(locale, 'intake')
  const path = `/${locale}/desk/requests/${file.reference}`
  const chosen = letter ? `&letter=${letter.id}` : ''
  return (
    <>
      <div className="mb-5 space-y-4 print:hidden">
        <BackLink href={path} label={t('paper.back')} />
        <PageHeader
          caption={translatorFor(locale, 'casefile')('caption', { reference: file.reference })}
          title={t('paper.title')}
        />
        {isEntered ? <Entered locale={locale} file={file} /> : null}
        <ButtonRow>
          <PrintButton label={t('paper.print')} />
          {file.actions.includes('acknowledge') && !letter ? (
            <ButtonLink href={`${path}/acknowledge`} variant="secondary">
              {t('entered.record')}
            </ButtonLink>
          ) : null}
        </ButtonRow>
        <p className="flex flex-wrap gap-x-4">
          {LOCALES.filter((other) => other !== language).map((other) => (
            <a key={other} href={`${path}/paper?in=${other}${chosen}`}>
              {t('paper.language', { language: LANGUAGES[other].name })}
            </a>
          ))}
        </p>
      </div>
      <PaperLetter {...props} />
    </>
  )
}

/** What was entered, how it goes on, and whether its legal date is near or past already. */
function Entered({ locale, file }: { locale: Locale; file: CaseFile }) {
  const t = translatorFor(locale, 'intake')
  const { success, danger, warning } = messagesOf(locale).site.toneWords
  const { dueOn, clock, reference, contact } = file
  const { daysLeft } = clock
  const isLate = daysLeft.code === 'overdue'
  const isSoon = daysLeft.code === 'today' || (daysLeft.code === 'days' && daysLeft.soon)
  const day = dueOn ? dayText(dueOn, locale) : ''
  return (
    <>
      <Notice tone="success" title={t('entered.title', { reference })} toneWord={success} live>
        <p>
          {t(
            contact?.email
              ? 'entered.mailed'
              : file.actions.includes('acknowledge')
                ? 'entered.post'
                : 'entered.print',
          )}
        </p>
        <p>
          <a href={`/${locale}/desk/requests/${reference}`}>{t('entered.toCase')}</a>
        </p>
      </Notice>
      {isLate ? (
        <Notice tone="danger" title={t('late.overdueTitle')} toneWord={danger}>
          <p>{t('late.overdueText', { day })}</p>
        </Notice>
      ) : null}
      {isSoon ? (
        <Notice tone="warning" title={t('late.soonTitle')} toneWord={warning}>
          <p>{t('late.soonText', { day })}</p>
        </Notice>
      ) : null}
    </>
  )
}
