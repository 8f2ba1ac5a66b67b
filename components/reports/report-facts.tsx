import { daysText, figureText, shareText } from '#components/reports/figure-text.ts'
import { Fact, FactRow } from '#components/ui/fact.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Measures } from '#lib/domain/reports/measures.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Totals = Measures & { received: number; open: number; overdue: number }

/** The five numbers one looks for first. */
export function ReportFacts({ locale, totals }: { locale: Locale; totals: Totals }) {
  const t = translatorFor(locale, 'reports')
  const { received, answered, late, shareInTime, median, ninetieth, open, overdue } = totals
  const lateNote = shareInTime === null ? t('facts.inTimeNone') : t('facts.inTimeNote', { late })
  return (
    <FactRow>
      <Fact label={t('facts.received')} value={figureText(received, locale)} note={t('facts.receivedNote')} />
      <Fact
        label={t('facts.answered')}
        value={figureText(answered, locale)}
        note={t('facts.answeredNote', { median: median === null ? 'none' : figureText(median, locale) })}
      />
      <Fact
        label={t('facts.inTime')}
        value={shareText(shareInTime, locale)}
        note={lateNote}
        tone={late > 0 ? 'warning' : 'neutral'}
      />
      <Fact label={t('facts.ninetieth')} value={daysText(ninetieth, locale)} />
      <Fact
        label={t('facts.open')}
        value={figureText(open, locale)}
        note={t('facts.overdue', { overdue })}
        tone={overdue > 0 ? 'danger' : 'neutral'}
      />
    </FactRow>
  )
}
