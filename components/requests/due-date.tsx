import { ClockSum } from '#components/clock/clock-sum.tsx'
import { Details } from '#components/ui/details.tsx'
import { Fact } from '#components/ui/fact.tsx'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { madeExtension } from '#lib/domain/requests/extension.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DueDateProps = {
  locale: Locale
  dueOn: string | null
  provisional: boolean
  trace: Trace
  /** The day since which the clock stands still (YYYY-MM-DD). */
  pausedSince?: string | null
  /** A notice of an extension was written. */
  isLongerAnnounced?: boolean
  /** Where the whole sum stands on a page to print. */
  receiptHref?: string
}

/** By which date, why in one sentence, and the whole sum for those who want to redo it. */
export function DueDate({ receiptHref, ...date }: DueDateProps) {
  const { locale, dueOn, provisional, trace } = date
  const t = translatorFor(locale, 'sent')
  const isExtended = madeExtension(trace) !== null
  const rule = trace.filter(
    (line) =>
      (line.code === 'rule' && (line.step === 'respond' || (line.step === 'extend' && isExtended))) ||
      line.code === 'without-delay',
  )
  return (
    <section className="space-y-2">
      <Fact
        label={t('due.label')}
        value={dueOn ? <time dateTime={dueOn}>{dayText(dueOn, locale)}</time> : t('due.noDate')}
        note={clockLines(rule, locale).join(' ')}
      />
      {movedBy(date).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
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

/** What has moved the date, or may: an extension that counts or does not yet, and a clock that stands still. */
function movedBy({ locale, trace, pausedSince, isLongerAnnounced }: DueDateProps): string[] {
  const t = translatorFor(locale, 'sent')
  const made = madeExtension(trace)
  const sentences = made ? [extendedSentence(locale, made)] : isLongerAnnounced ? [t('due.announced')] : []
  return pausedSince ? [...sentences, t('due.paused', { day: dayText(pausedSince, locale) })] : sentences
}

function extendedSentence(locale: Locale, made: NonNullable<ReturnType<typeof madeExtension>>): string {
  const t = translatorFor(locale, 'sent')
  const { noticeOn, reason } = made.line
  return t(reason ? 'due.extended' : 'due.extendedPlain', {
    noticeOn: dayText(noticeOn, locale),
    firstDueOn: dayText(made.firstDueOn, locale),
    reason: reason ? translatorFor(locale, 'clock')(`extension-reasons.${reason}`) : '',
  })
}
