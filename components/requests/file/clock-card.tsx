import { DaysLeftBadge } from '#components/requests/days-left-badge.tsx'
import { lawName } from '#components/requests/law-name.ts'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { clockGround } from '#lib/domain/requests/clock-ground.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The date an answer is due, how long that is, the article it rests on, and the whole sum. */
export function ClockCard({ locale, file }: { locale: Locale; file: CaseFile }) {
  const t = translatorFor(locale, 'casefile')
  const { daysLeft, provisional, trace } = file.clock
  return (
    <section className="rounded border border-line border-t-4 border-t-brand bg-surface p-4">
      <h2 className="text-small text-soft">{t(file.dueOn ? 'clock.due' : 'clock.title')}</h2>
      <p className="mt-1 font-title text-title font-semibold">
        {file.dueOn ? <time dateTime={file.dueOn}>{dayText(file.dueOn, locale)}</time> : t('clock.noDate')}
      </p>
      <p className="mt-2">
        <DaysLeftBadge locale={locale} left={daysLeft} />
      </p>
      {daysLeft.code === 'paused' ? (
        <p className="mt-2">{t('clock.paused', { day: dayText(daysLeft.since, locale) })}</p>
      ) : null}
      {provisional ? <p className="mt-2 text-small">{t('clock.provisional')}</p> : null}
      <dl className="mt-4 space-y-2.5">
        {factsOf(locale, file).map(({ term, text }) => (
          <div key={term}>
            <dt className="text-small text-soft">{term}</dt>
            <dd className="break-words">{text}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-3">
        <Details summary={t('clock.receipt')}>
          <ol className="list-decimal space-y-1.5 ps-4 text-small">
            {clockLines(trace, locale).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Details>
        <p className="text-small">
          <a
            className="inline-flex min-h-6 items-center"
            href={`/${locale}/desk/requests/${file.reference}/receipt`}
          >
            {translatorFor(locale, 'receipt')('link')}
          </a>
        </p>
      </div>
    </section>
  )
}

function factsOf(locale: Locale, file: CaseFile): { term: string; text: string }[] {
  const t = translatorFor(locale, 'casefile')
  const day = (on: string | null) => (on ? dayText(on, locale) : null)
  const facts = [
    { term: t('clock.law'), text: lawName(file.law, locale) },
    { term: t('clock.rule'), text: clockGround(file.clock.trace)?.source[locale] ?? null },
    { term: t('clock.conservative'), text: day(file.conservativeDueOn) },
    { term: t('clock.acknowledge'), text: day(file.acknowledgeDueOn) },
    { term: t('clock.received'), text: day(file.receivedOn) },
  ]
  return facts.filter((fact): fact is { term: string; text: string } => fact.text !== null)
}
