import { type MailStatus, MailStatusBadge } from '#components/messages/mail-status.tsx'
import { timeLink } from '#components/sorting/sort-link.ts'
import { type Column, type SortLink, Table } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MessageKind } from '#lib/domain/messages/catalogue.ts'
import type { TimeOrder } from '#lib/domain/time-order.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A mail as a line of the outbox; instants are ISO text in UTC. */
export type OutboxLine = {
  id: string
  kind: MessageKind
  status: MailStatus
  audience: 'requester' | 'admin' | 'staff'
  /** Null once it was erased. */
  recipient: string | null
  reference: string | null
  createdAt: string
}

type OutboxTableProps = {
  locale: Locale
  zone: string
  mails: readonly OutboxLine[]
  order: TimeOrder
  hrefOf: (asked: Record<string, string>) => string
}

/** The outbox, newest or oldest first: it is read page by page, so nothing else puts it in order. */
export function OutboxTable({ locale, zone, mails, order, hrefOf }: OutboxTableProps) {
  const when = timeLink({ locale, id: 'mails-when', order, hrefOf })
  return (
    <Table
      caption={translatorFor(locale, 'outbox')('caption', { order: order ?? 'newest' })}
      captionHidden
      columns={columnsIn(locale, zone, when)}
      rows={mails}
      rowKey={({ id }) => id}
      sortBy={translatorFor(locale, 'site')('sorting.by')}
    />
  )
}

function columnsIn(locale: Locale, zone: string, when: SortLink): Column<OutboxLine>[] {
  const t = translatorFor(locale, 'outbox')
  return [
    {
      key: 'subject',
      label: t('columns.subject'),
      names: true,
      cell: ({ id, kind }) => <a href={`/${locale}/desk/outbox/${id}`}>{t(`kinds.${kind}`)}</a>,
    },
    {
      key: 'status',
      label: t('columns.status'),
      cell: ({ status }) => <MailStatusBadge locale={locale} status={status} />,
    },
    { key: 'to', label: t('columns.to'), cell: ({ recipient }) => recipient ?? t('erased') },
    {
      key: 'request',
      label: t('columns.request'),
      cell: ({ reference }) => <RequestLink locale={locale} reference={reference} />,
    },
    {
      key: 'when',
      label: t('columns.when'),
      sort: when,
      cell: ({ createdAt }) => <time dateTime={createdAt}>{momentText(createdAt, zone, locale)}</time>,
    },
  ]
}

/** The way from a mail to the case it is about; a dash where there is none. */
export function RequestLink({ locale, reference }: { locale: Locale; reference: string | null }) {
  if (!reference) return '–'
  return (
    <a href={`/${locale}/desk/requests/${reference}`} className="font-mono whitespace-nowrap">
      {reference}
    </a>
  )
}
