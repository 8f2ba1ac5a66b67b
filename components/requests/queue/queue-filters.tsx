import { MoreFilters } from '#components/requests/queue/more-filters.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { FilterSelect } from '#components/ui/filter-fields.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { DUE_FILTERS } from '#lib/domain/requests/days-left.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'
import { filterParams, QUEUE_SORTS, type QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { viewOf } from '#lib/domain/requests/queue-views.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type QueueFiltersProps = {
  locale: Locale
  filter: QueueFilter
  colleagues: readonly { staffId: string; name: string }[]
  tags: readonly { id: string; name: string }[]
}

/** What the queue shows and in which order; the usual questions first. */
export function QueueFilters(props: QueueFiltersProps) {
  const { locale, filter, colleagues } = props
  const t = translatorFor(locale, 'desk')
  const words = translatorFor(locale, 'queue')
  const nouns = translatorFor(locale, 'nouns')
  const action = `/${locale}/desk`
  const isFiltered = Object.keys(filterParams(filter)).length > 0
  const fields = {
    status: [
      { value: 'active', label: t('filter.active') },
      ...STATUSES.map((value) => ({ value, label: nouns(`statuses.${value}`) })),
      { value: 'any', label: t('filter.any') },
    ],
    due: [
      { value: '', label: t('filter.anyDue') },
      ...DUE_FILTERS.map((value) => ({ value, label: t(`filter.${value}`) })),
    ],
    kind: [
      { value: '', label: t('filter.anyKind') },
      ...KINDS.map((value) => ({ value, label: nouns(`kinds.${value}`) })),
    ],
    assignee: [
      { value: '', label: t('filter.anyone') },
      { value: 'me', label: t('filter.me') },
      { value: 'nobody', label: t('filter.nobody') },
      ...colleagues.map(({ staffId, name }) => ({ value: staffId, label: name })),
    ],
  }
  return (
    <FilterBar
      label={t('filter.label')}
      action={action}
      submitLabel={t('filter.submit')}
      isNamed={viewOf(filter) !== undefined}
      reset={isFiltered ? { href: action, label: t('filter.reset') } : undefined}
    >
      {(['status', 'due', 'kind', 'assignee'] as const).map((name) => (
        <FilterSelect
          key={name}
          {...{ name, label: t(`filter.${name}`), value: filter[name] ?? '', options: fields[name] }}
        />
      ))}
      <FilterSelect
        name="sort"
        label={words('filter.sort')}
        value={filter.sort}
        options={QUEUE_SORTS.map((value) => ({ value, label: words(`sorts.${value}`) }))}
      />
      <MoreFilters {...props} lawLabel={(law) => lawName(law, locale)} />
    </FilterBar>
  )
}
