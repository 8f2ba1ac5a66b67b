import { type Column, Table } from '#components/ui/table.tsx'
import type { UsualLaw } from '#lib/domain/clock/usual-places.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The last days for an answer under one law (`YYYY-MM-DD`), if it were asked today. */
export type DatesOfLaw = { law: UsualLaw; dueOn: Record<AskedKind, string | null> }

/** What mostly shares a time, so that the table stays short; where it does not, the latest day is shown. */
const GROUPS = {
  access: ['access'],
  changes: ['correction', 'deletion', 'cancellation'],
  rest: ['withdrawal', 'complaint'],
} as const satisfies Record<string, readonly AskedKind[]>

/** When an answer comes, law by law: a few examples, which need no sorting. */
export function AnswerDates({ locale, dates }: { locale: Locale; dates: readonly DatesOfLaw[] }) {
  const t = translatorFor(locale, 'start')
  const day = (on: string | null) =>
    on ? <span className="whitespace-nowrap">{dayText(on, locale)}</span> : t('when.noDate')
  const columns: Column<DatesOfLaw>[] = [
    { key: 'where', label: t('when.where'), cell: ({ law }) => t(`when.places.${law}`), names: true },
    ...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
      key: group,
      label: t(`when.${group}`),
      cell: ({ dueOn }: DatesOfLaw) => day(latestOf(GROUPS[group], dueOn)),
    })),
  ]
  return (
    <Table caption={t('when.title')} captionHidden columns={columns} rows={dates} rowKey={({ law }) => law} />
  )
}

/** Days compare as text; a law without a date for one kind still has its date for the others. */
function latestOf(kinds: readonly AskedKind[], dueOn: DatesOfLaw['dueOn']): string | null {
  const days = kinds.flatMap((kind) => dueOn[kind] ?? [])
  return days.toSorted().at(-1) ?? null
}
