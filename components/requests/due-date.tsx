import { ClockSum } from '#components/clock/clock-sum.tsx'
import { Details } from '#components/ui/details.tsx'
import { Fact } from '#components/ui/fact.tsx'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DueDateProps = {
  locale: Locale
  dueOn: string | null
  provisional: boolean
  trace: Trace
  /** Where the whole sum stands on a page to print. */
  receiptHref?: string
}

/** By which date, why in one sentence, and the whole sum for those who want to redo it. */
export function DueDate({ locale, dueOn, provisional, trace, receiptHref }: DueDateProps) {
  const t = translatorFor(locale, 'sent')
  const rule = trace.filter(
    (line) => (line.code === 'rule' && line.step === 'respond') || line.code === 'without-delay',
  )
  return (
    <section className="space-y-2">
      <Fact
        label={t('due.label')}
        value={dueOn ? <time dateTime={dueOn}>{dayText(dueOn, locale)}</time> : t('due.noDate')}
        note={clockLines(rule, locale).join(' ')}
      />
      {provisional ? <p className="text-small text-warning">{t('due.provisional')}</p> : null}
      <Details summary={t('due.why')}>
        <div className="text-small">
          <ClockSum locale={locale} trace={trace} level={2} />
        </div>
        <p className="text-small">
          <a href={`/${locale}/deadlines`}>{translatorFor(locale, 'deadlines')('link')}</a>
        </p>
      </Details>
      {receiptHref ? (
        <p>
          <a href={receiptHref}>{translatorFor(locale, 'receipt')('link')}</a>
        </p>
      ) : null}
    </section>
  )
}
