import { DaysLeftBadge } from '#components/requests/days-left-badge.tsx'
import { clockFacts } from '#components/requests/file/clock-facts.ts'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { clockGround } from '#lib/domain/requests/clock-ground.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ClockCardProps = { locale: Locale; file: CaseFile }

/** The legal date and how long that is, the dates to work towards, the article it rests on, and the whole sum. */
export function ClockCard({ locale, file }: ClockCardProps) {
  const t = translatorFor(locale, 'casefile')
  const { daysLeft, provisional, trace } = file.clock
  return (
    <section className="rounded border border-line border-t-4 border-t-brand bg-surface p-4">
      <FirstDate locale={locale} file={file} />
      {daysLeft.code === 'no-date' ? null : (
        <p className="mt-2">
          <DaysLeftBadge locale={locale} left={daysLeft} />
        </p>
      )}
      {daysLeft.code === 'paused' ? (
        <p className="mt-2">{t('clock.paused', { day: dayText(daysLeft.since, locale) })}</p>
      ) : null}
      {file.dueOn ? (
        <p className="mt-2 text-small text-soft">
          {translatorFor(locale, 'case-time')(`dates.by.${clockGround(trace)?.certainty ?? 'statute'}`)}
        </p>
      ) : null}
      {provisional ? (
        <p className="mt-2 text-small">
          {t('clock.provisional')} <a href={`/${locale}/desk/calendars`}>{t('clock.toHolidays')}</a>
        </p>
      ) : null}
      <dl className="mt-4 space-y-2.5">
        {clockFacts(locale, file).map(({ term, text, note }) => (
          <div key={term}>
            <dt className="text-small text-soft">{term}</dt>
            <dd className="break-words">{text}</dd>
            {note ? <dd className="text-small text-soft">{note}</dd> : null}
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

/** The date that counts first: the answer's, else that of the confirmation of receipt while it is owed, else none. */
function FirstDate({ locale, file }: ClockCardProps) {
  const t = translatorFor(locale, 'casefile')
  const { acknowledgement } = file.time
  const owed = acknowledgement && !acknowledgement.doneOn ? acknowledgement.dueOn : null
  const on = file.dueOn ?? owed
  const label = file.dueOn
    ? t('clock.due')
    : owed
      ? translatorFor(locale, 'case-time')('dates.acknowledgeBy')
      : t('clock.title')
  return (
    <>
      <h2 className="text-small text-soft">{label}</h2>
      <p className="mt-1 font-title text-title font-semibold">
        {on ? <time dateTime={on}>{dayText(on, locale)}</time> : t('clock.noDate')}
      </p>
    </>
  )
}
