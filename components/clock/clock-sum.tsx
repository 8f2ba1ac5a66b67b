import { DayTable } from '#components/clock/day-table.tsx'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import { type SumPart, type SumSection, sumSections } from '#lib/domain/clock/sum-sections.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'
import { dayRows } from '#lib/i18n/day-rows.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ClockSumProps = {
  locale: Locale
  trace: Trace
  /** Of its headings on this page. */
  level?: 2 | 3
}

/** The whole sum, step by step under the date it leads to, so that a reader can redo it by hand. */
export function ClockSum({ locale, trace, level = 3 }: ClockSumProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const t = translatorFor(locale, 'clock')
  const lines = clockLines(trace, locale)
  let said = 0
  return (
    <div className="space-y-6">
      {sumSections(trace).map((section) => {
        const start = said + 1
        said += section.parts.length
        return (
          <section key={start}>
            <Heading className="font-semibold">{t(`sections.${section.about}`)}</Heading>
            <Steps {...{ locale, trace, lines, section, start }} />
          </section>
        )
      })}
    </div>
  )
}

type StepsProps = { locale: Locale; trace: Trace; lines: string[]; section: SumSection; start: number }

function Steps({ section, start, ...sum }: StepsProps) {
  return (
    <ol start={start} className="mt-2 list-decimal space-y-1.5 ps-7 marker:text-soft">
      {section.parts.map((part) => (
        <li key={'line' in part ? part.line : part.days.join()} className="ps-1">
          <Part {...sum} part={part} />
        </li>
      ))}
    </ol>
  )
}

/** Days are a table to the eye, which follows a column, and sentences to the ear. */
function Part({ locale, trace, lines, part }: Omit<StepsProps, 'section' | 'start'> & { part: SumPart }) {
  if ('line' in part) return lines[part.line]
  const days = part.days.flatMap((at) => trace[at] ?? [])
  return (
    <>
      <DayTable locale={locale} rows={dayRows(days, locale)} />
      <ul className="sr-only">
        {part.days.map((at) => (
          <li key={at}>{lines[at]}</li>
        ))}
      </ul>
    </>
  )
}
