import { type Column, Table } from '#components/ui/table.tsx'
import type { Law, LawId, Period, Right, RightRule } from '#lib/domain/clock/law.ts'
import { RIGHTS } from '#lib/domain/clock/law.ts'
import { findLawVersion } from '#lib/domain/clock/laws.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { begun } from '#lib/i18n/begun.ts'
import { clockSpeaker } from '#lib/i18n/clock-speaker.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RuleRow = { right: Right; rule: RightRule }

/** What one version of a law gives each right: how long, from when, how much longer, and where that stands. */
export function LawRules({ locale, id, version }: { locale: Locale; id: LawId; version: string }) {
  const t = translatorFor(locale, 'law-desk')
  const law = findLawVersion(id, version)
  if (!law) return null
  return (
    <Table
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

function columnsIn(locale: Locale): Column<RuleRow>[] {
  const t = translatorFor(locale, 'law-desk')
  const say = clockSpeaker(locale)
  const length = (period: Period | undefined) => (period ? say.length(period.n, period.unit) : '–')
  return [
    {
      key: 'right',
      label: t('rules.right'),
      names: true,
      cell: ({ right }) => begun(say.words(`rights.${right}`)),
    },
    { key: 'acknowledge', label: t('rules.acknowledge'), cell: ({ rule }) => length(rule.acknowledge) },
    {
      key: 'respond',
      label: t('rules.respond'),
      cell: ({ rule }) =>
        rule.respond
          ? `${length(rule.respond)} ${t(`counted.${rule.respond.start}`)}`
          : t('rules.withoutDelay'),
    },
    { key: 'extend', label: t('rules.extend'), cell: ({ rule }) => extension(locale, rule) },
    { key: 'source', label: t('rules.source'), cell: ({ rule }) => source(locale, rule) },
  ]
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
