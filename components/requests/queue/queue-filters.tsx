import { Select, type SelectOption } from '#components/forms/field.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { DUE_FILTERS } from '#lib/domain/requests/days-left.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'
import { filterParams, type QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type QueueFiltersProps = {
  locale: Locale
  filter: QueueFilter
  colleagues: readonly { staffId: string; name: string }[]
}

/** What the queue shows, by status, kind, assignee and date. */
export function QueueFilters({ locale, filter, colleagues }: QueueFiltersProps) {
  const t = translatorFor(locale, 'desk')
  const options = optionsIn(locale, colleagues)
  const isFiltered = Object.keys(filterParams(filter)).length > 0
  const action = `/${locale}/desk`
  return (
    <FilterBar
      label={t('filter.label')}
      action={action}
      submitLabel={t('filter.submit')}
      reset={isFiltered ? { href: action, label: t('filter.reset') } : undefined}
    >
      {(['status', 'due', 'kind', 'assignee'] as const).map((name) => (
        <Select
          key={name}
          name={name}
          label={t(`filter.${name}`)}
          value={filter[name] ?? ''}
          options={options[name]}
        />
      ))}
    </FilterBar>
  )
}

type Named = 'status' | 'due' | 'kind' | 'assignee'

function optionsIn(
  locale: Locale,
  colleagues: QueueFiltersProps['colleagues'],
): Record<Named, SelectOption[]> {
  const t = translatorFor(locale, 'desk')
  const nouns = translatorFor(locale, 'nouns')
  return {
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
}
