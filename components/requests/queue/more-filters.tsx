import type { QueueFiltersProps } from '#components/requests/queue/queue-filters.tsx'
import { Details } from '#components/ui/details.tsx'
import { FilterDay, FilterSelect } from '#components/ui/filter-fields.tsx'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { LANGUAGES, LOCALES } from '#lib/domain/locales.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { LEVEL_FILTERS, STATE_FILTERS } from '#lib/domain/requests/queue-filter.ts'
import { CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const NAMES = ['law', 'outcome', 'channel', 'language', 'level', 'state', 'tag'] as const

type MoreFiltersProps = QueueFiltersProps & { lawLabel: (law: (typeof LAW_IDS)[number]) => string }

/** The rarer questions: closed until one of them is asked. */
export function MoreFilters({ locale, filter, tags, lawLabel }: MoreFiltersProps) {
  const t = translatorFor(locale, 'queue')
  const nouns = translatorFor(locale, 'nouns')
  const fields = {
    law: LAW_IDS.map((value) => ({ value, label: lawLabel(value) })),
    outcome: OUTCOMES.map((value) => ({ value, label: nouns(`outcomes.${value}`) })),
    channel: CHANNELS.map((value) => ({ value, label: nouns(`channels.${value}`) })),
    language: LOCALES.map((value) => ({ value, label: LANGUAGES[value].name })),
    level: LEVEL_FILTERS.map((value) => ({ value, label: t(`levels.${value}`) })),
    state: STATE_FILTERS.map((value) => ({ value, label: t(`views.${value}`) })),
    tag: tags.map(({ id, name }) => ({ value: id, label: name })),
  }
  const unasked = {
    ...{ law: t('filter.anyLaw'), outcome: t('filter.anyOutcome'), channel: t('filter.anyChannel') },
    ...{
      language: t('filter.anyLanguage'),
      level: t('filter.anyLevel'),
      state: t('filter.anyState'),
      tag: t('filter.anyTag'),
    },
  }
  const isAsked = [...NAMES, 'from' as const, 'to' as const].some((name) => filter[name])
  return (
    <div className="col-span-full sm:col-[1/-2]">
      <Details summary={t('filter.more')} open={isAsked}>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(8.5rem,100%),1fr))] items-end gap-x-3 gap-y-2.5 sm:grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] sm:gap-x-4">
          {NAMES.filter((name) => fields[name].length > 0).map((name) => (
            <FilterSelect
              key={name}
              {...{ name, label: t(`filter.${name}`), value: filter[name] ?? '' }}
              options={[{ value: '', label: unasked[name] }, ...fields[name]]}
            />
          ))}
          <FilterDay name="from" label={t('filter.from')} value={filter.from} />
          <FilterDay name="to" label={t('filter.to')} value={filter.to} />
        </div>
      </Details>
    </div>
  )
}
