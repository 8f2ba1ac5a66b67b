import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import type { Law, LawId, Period, Right, RightRule, Unit } from '#lib/domain/clock/law.ts'
import { RIGHTS } from '#lib/domain/clock/law.ts'
import { findLawVersion } from '#lib/domain/clock/laws.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { begun } from '#lib/i18n/begun.ts'
import { clockSpeaker } from '#lib/i18n/clock-speaker.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RuleRow = { right: Right; rule: RightRule }

type LawRulesProps = { locale: Locale; path: string; id: LawId; version: string }

/** What one version of a law gives each right: how long, from when, how much longer, and where that stands. */
export function LawRules({ locale, path, id, version }: LawRulesProps) {
  const t = translatorFor(locale, 'law-desk')
  const law = findLawVersion(id, version)
  if (!law) return null
  return (
    <SortedTable
      {...{ locale, path }}
      name="rules"
      caption={t('rules.title')}
      captionHidden
      columns={columnsIn(locale)}
      rows={rowsOf(law)}
      rowKey={({ right }) => right}
    />
  )
}

function rowsOf({ rules }: Law): RuleRow[] {
  return RIGHTS.flatMap((right) => {
    const rule = rules[right]
    return rule ? [{ right, rule }] : []
  })
}

function columnsIn(locale: Locale): SortedColumn<RuleRow>[] {
  const t = translatorFor(locale, 'law-desk')
  const say = clockSpeaker(locale)
  const length = (period: Period | undefined) => (period ? say.length(period.n, period.unit) : '–')
  return [
    {
      key: 'right',
      label: t('rules.right'),
      names: true,
      by: ({ right }) => begun(say.words(`rights.${right}`)),
    },
    {
      key: 'acknowledge',
      label: t('rules.acknowledge'),
      by: ({ rule: { acknowledge } }) => (acknowledge ? roughDays(acknowledge) : null),
      cell: ({ rule }) => length(rule.acknowledge),
    },
    {
      key: 'respond',
      label: t('rules.respond'),
      // what has to be answered without delay comes before every number
      by: ({ rule: { respond } }) => (respond ? roughDays(respond) : 0),
      cell: ({ rule }) =>
        rule.respond
          ? `${length(rule.respond)} ${t(`counted.${rule.respond.start}`)}`
          : t('rules.withoutDelay'),
    },
    {
      key: 'extend',
      label: t('rules.extend'),
      by: ({ rule }) => longest(rule),
      cell: ({ rule }) => extension(locale, rule),
    },
    { key: 'source', label: t('rules.source'), by: ({ rule }) => source(locale, rule) },
  ]
}

/** How much longer, roughly; where the law names no maximum, more than any number. */
function longest({ extend, respond }: RightRule): number | null {
  if (!extend || !respond) return null
  return extend.n === 'announced' ? Number.MAX_SAFE_INTEGER : roughDays({ n: extend.n, unit: respond.unit })
}

/** Lengths in different units, to be put in order and nothing else: five working days are a week. */
function roughDays({ n, unit }: { n: number; unit: Unit }): number {
  return n * { 'calendar-days': 1, 'working-days': 7 / 5, months: 30.4 }[unit]
}

function extension(locale: Locale, { extend, respond }: RightRule): string {
  if (!extend || !respond) return '–'
  if (extend.n === 'announced') return translatorFor(locale, 'law-desk')('rules.announced')
  return clockSpeaker(locale).length(extend.n, respond.unit)
}

function source(locale: Locale, rule: RightRule): string {
  const { source, certainty } = clockSpeaker(locale).ground(rule.respond ?? rule.withoutDelay)
  return translatorFor(locale, 'receipt')('rule', { source, certainty })
}
