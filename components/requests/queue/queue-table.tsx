import { daysLeftSaid } from '#components/requests/days-left-badge.tsx'
import { QueueRows, type ShownRow } from '#components/requests/queue/queue-rows.tsx'
import type { QueueSorts } from '#components/requests/queue/queue-sorts.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { rowValue } from '#lib/domain/requests/bulk-form.ts'
import type { QueueCase } from '#lib/domain/requests/case-file.ts'
import { orderOf, type QueueSort } from '#lib/domain/requests/queue-filter.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type QueueTableProps = {
  locale: Locale
  caption: string
  cases: readonly QueueCase[]
  /** The operator's zone, for the day of what the queue is sorted by. */
  zone: string
  sort: QueueSort
  /** The links in its heads, where it can be sorted. */
  sorts?: QueueSorts
  /** Whoever looks may change several cases at once. */
  selects?: boolean
  /** Every box is ticked to begin with. */
  allTicked?: boolean
}

/** The queue: what is due, how soon, and who has it; and the day it is sorted by, if by another. */
export function QueueTable({ locale, cases, zone, sort, selects, ...shown }: QueueTableProps) {
  const t = translatorFor(locale, 'desk')
  const { by } = orderOf(sort)
  const momentOf = (row: QueueCase) => (by === 'received' ? row.receivedAt : row.lastActivityAt)
  const inWords = wordsOf(locale)
  return (
    <QueueRows
      {...shown}
      labels={{
        reference: t('columns.reference'),
        due: t('columns.due'),
        kind: t('columns.kind'),
        law: t('columns.law'),
        status: t('columns.status'),
        assignee: t('columns.assignee'),
        sortedBy: by === 'due' ? undefined : translatorFor(locale, 'queue')(`columns.${by}`),
      }}
      provisional={{ text: t('provisional'), href: `/${locale}/desk/calendars` }}
      rows={cases.map((row) => ({
        ...inWords(row),
        box: selects ? boxOf(locale, row) : undefined,
        sortedBy: by === 'due' ? undefined : momentText(momentOf(row), zone, locale),
      }))}
    />
  )
}

/** What a row says, in the reader's words. */
function wordsOf(locale: Locale): (row: QueueCase) => ShownRow {
  const t = translatorFor(locale, 'desk')
  const nouns = translatorFor(locale, 'nouns')
  return (row) => {
    const { reference, kind, law, status, outcome, assigneeName } = row
    return {
      reference,
      href: `/${locale}/desk/requests/${reference}`,
      notes: notesOf(locale, row),
      due: dueOf(locale, row),
      kind: nouns(`kinds.${kind}`),
      tags: row.tags.map(({ name }) => name),
      law: lawName(law, locale),
      status: nouns(outcome ? `outcomes.${outcome}` : `statuses.${status}`),
      assignee: assigneeName === null ? t('nobody') : assigneeName || t('formerColleague'),
    }
  }
}

function boxOf(locale: Locale, row: QueueCase): ShownRow['box'] {
  const label = translatorFor(locale, 'bulk')('select', { reference: row.reference })
  return { value: rowValue(row), label }
}

function notesOf(locale: Locale, { isAside, isUnnotified, mailbox }: QueueCase): ShownRow['notes'] {
  const notes: { text: string; isLate?: boolean }[] = []
  if (isAside) notes.push({ text: translatorFor(locale, 'blocks')('badge') })
  if (isUnnotified) notes.push({ text: translatorFor(locale, 'queue')('views.not-notified'), isLate: true })
  if (mailbox !== 'confirmed') notes.push({ text: translatorFor(locale, 'desk')(`mailbox.${mailbox}`) })
  return notes
}

function dueOf(locale: Locale, { daysLeft, sortOn, provisional }: QueueCase): ShownRow['due'] {
  const said = { ...daysLeftSaid(locale, daysLeft), isProvisional: provisional }
  return daysLeft.code === 'no-date' ? said : { ...said, on: sortOn, day: dayText(sortOn, locale) }
}
