import { Select, TextField } from '#components/forms/field.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import {
  AUDIT_ACTORS,
  AUDIT_EVENT_NAMES,
  type AuditQuery,
  auditParams,
} from '#lib/domain/audit/audit-filter.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { eventName } from '#lib/i18n/event-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TrailFilterProps = {
  locale: Locale
  query: AuditQuery
  colleagues: readonly { staffId: string; name: string }[]
}

/** What of the trail is shown. */
export function TrailFilter({ locale, query, colleagues }: TrailFilterProps) {
  const t = translatorFor(locale, 'audit')
  const action = `/${locale}/desk/audit`
  const isAsked = Object.keys(auditParams(query)).length > 0
  const events = AUDIT_EVENT_NAMES.map((value) => ({ value, label: eventName(value, locale) }))
  return (
    <FilterBar
      label={t('filter.label')}
      action={action}
      submitLabel={t('filter.submit')}
      reset={isAsked ? { href: action, label: t('filter.reset') } : undefined}
    >
      <Select
        name="event"
        label={t('filter.event')}
        value={query.event ?? ''}
        emptyLabel={t('filter.anyEvent')}
        options={events.toSorted((one, other) => one.label.localeCompare(other.label, locale))}
      />
      <Select
        name="actor"
        label={t('filter.who')}
        value={query.actor ?? ''}
        emptyLabel={t('filter.anyone')}
        options={AUDIT_ACTORS.map((value) => ({ value, label: t(`filter.actors.${value}`) }))}
      />
      <Select
        name="staff"
        label={t('filter.staff')}
        value={query.staff ?? ''}
        emptyLabel={t('filter.anyColleague')}
        options={colleagues.map(({ staffId, name }) => ({ value: staffId, label: name }))}
      />
      <TextField name="reference" label={t('filter.reference')} value={query.reference} spellCheck={false} />
      <TextField name="from" type="date" label={t('filter.from')} value={query.from} />
      <TextField name="to" type="date" label={t('filter.to')} value={query.to} />
      {query.order ? <input type="hidden" name="order" value={query.order} /> : null}
    </FilterBar>
  )
}
