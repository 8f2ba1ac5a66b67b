import { Select } from '#components/forms/field.tsx'
import type { MailStatus } from '#components/messages/mail-status.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { TimeOrder } from '#lib/domain/time-order.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type OutboxFilterProps = {
  locale: Locale
  status: MailStatus | undefined
  order: TimeOrder
  statuses: readonly MailStatus[]
}

/** Which mails the outbox shows. */
export function OutboxFilter({ locale, status, order, statuses }: OutboxFilterProps) {
  const t = translatorFor(locale, 'outbox')
  const action = `/${locale}/desk/outbox`
  const options = [
    { value: '', label: t('filter.any') },
    ...statuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
  ]
  return (
    <FilterBar
      label={t('filter.label')}
      action={action}
      submitLabel={t('filter.submit')}
      reset={status ? { href: action, label: t('filter.reset') } : undefined}
    >
      <Select name="status" label={t('filter.status')} value={status ?? ''} options={options} />
      {order ? <input type="hidden" name="order" value={order} /> : null}
    </FilterBar>
  )
}
