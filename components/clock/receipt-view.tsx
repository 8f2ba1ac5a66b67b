import { ClockSum } from '#components/clock/clock-sum.tsx'
import { receiptRows } from '#components/clock/receipt-rows.tsx'
import type { Operator } from '#components/site/operator.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ReadingColumn, Stack } from '#components/ui/page-shell.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { Section } from '#components/ui/section.tsx'
import { SummaryList } from '#components/ui/summary-list.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ReceiptSheet } from '#lib/domain/requests/receipt-sheet.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ReceiptViewProps = {
  locale: Locale
  sheet: ReceiptSheet
  operator: Operator
  back: { href: string; label: string }
}

/** How the dates of one request came about, on a page to print: everything needed to redo the sum by hand. */
export function ReceiptView({ locale, sheet, operator, back }: ReceiptViewProps) {
  const t = translatorFor(locale, 'receipt')
  const { info } = messagesOf(locale).site.toneWords
  return (
    <ReadingColumn>
      <BackLink href={back.href} label={back.label} />
      <PageHeader
        title={t('title')}
        caption={t('caption', { reference: sheet.reference })}
        aside={<PrintButton label={t('print')} />}
      />
      <Stack space="wide">
        <SummaryList rows={receiptRows(locale, sheet, operator)} />
        <Section title={t('sum')}>
          {sheet.isWhole ? null : (
            <div className="mb-5">
              <Notice title={t('older')} toneWord={info} />
            </div>
          )}
          <ClockSum locale={locale} trace={sheet.trace} />
        </Section>
        <p className="text-small text-soft">{t('printedOn', { day: dayText(sheet.printedOn, locale) })}</p>
      </Stack>
    </ReadingColumn>
  )
}
