'use client'

import type { QueueSorts } from '#components/requests/queue/queue-sorts.ts'
import { TagChip } from '#components/tags/tag-chip.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import type { Tone } from '#components/ui/tone.ts'

/** A case as a row of the queue, in the reader's words. */
export type ShownRow = {
  reference: string
  href: string
  /** What its box is worth and called, where several cases can be changed at once. */
  box?: { value: string; label: string }
  /** What is unusual about it. */
  notes: readonly { text: string; isLate?: boolean }[]
  due: {
    tone: Tone
    text: string
    /** YYYY-MM-DD; `day` is the same in words. */
    on?: string
    day?: string
    isProvisional: boolean
  }
  kind: string
  tags: readonly string[]
  law: string
  status: string
  assignee: string
  /** The moment it is sorted by, where that is not its date. */
  sortedBy?: string
}

type QueueRowsProps = {
  caption: string
  labels: Record<'reference' | 'due' | 'kind' | 'law' | 'status' | 'assignee', string> & { sortedBy?: string }
  provisional: { text: string; href: string }
  sorts?: QueueSorts | undefined
  rows: readonly ShownRow[]
  /** Every box is ticked to begin with. */
  allTicked?: boolean
}

/**
 * The rows of the queue. Drawn from their words alone, in the browser's part of the page: the longest list of the desk
 * is sent as its words once, instead of element by element a second time.
 */
export function QueueRows({ caption, labels, provisional, sorts, rows, allTicked }: QueueRowsProps) {
  const columns: Column<ShownRow>[] = [
    { key: 'reference', label: labels.reference, names: true, cell: (row) => reference(row, allTicked) },
    {
      ...{ key: 'due', label: labels.due, sort: sorts?.due },
      cell: ({ due }) => dueCell(due, provisional),
    },
    { key: 'kind', label: labels.kind, cell: kindAndTags },
    { key: 'law', label: labels.law, cell: ({ law }) => law },
    { key: 'status', label: labels.status, cell: ({ status }) => status },
    { key: 'assignee', label: labels.assignee, cell: ({ assignee }) => assignee },
  ]
  if (labels.sortedBy)
    columns.push({
      ...{ key: 'sorted', label: labels.sortedBy, sort: sorts?.sortedBy },
      cell: ({ sortedBy }) => sortedBy,
    })
  return (
    <Table {...{ caption, columns, rows }} captionHidden rowKey={(row) => row.reference} sortBy={sorts?.by} />
  )
}

function reference({ reference, href, box, notes }: ShownRow, allTicked: boolean | undefined) {
  return (
    <>
      <span className="whitespace-nowrap">
        {box ? (
          <input
            type="checkbox"
            name="cases[]"
            value={box.value}
            defaultChecked={allTicked}
            aria-label={box.label}
            className="choice me-2.5 inline-grid align-middle"
          />
        ) : null}
        <a href={href} className="font-mono">
          {reference}
        </a>
      </span>
      {notes.map(({ text, isLate }) => (
        <span
          key={text}
          className={
            isLate ? 'block text-small font-normal text-danger' : 'block text-small font-normal text-soft'
          }
        >
          {text}
        </span>
      ))}
    </>
  )
}

function dueCell(
  { tone, text, on, day, isProvisional }: ShownRow['due'],
  provisional: QueueRowsProps['provisional'],
) {
  return (
    <>
      <Badge tone={tone}>{text}</Badge>
      {on ? (
        <span className="block text-small text-soft">
          <time dateTime={on}>{day}</time>
          {isProvisional ? (
            <>
              {' '}
              (<a href={provisional.href}>{provisional.text}</a>)
            </>
          ) : null}
        </span>
      ) : null}
    </>
  )
}

function kindAndTags({ kind, tags }: ShownRow) {
  if (tags.length === 0) return kind
  return (
    <>
      {kind}
      <span className="flex flex-wrap justify-end gap-1 pt-0.5 @2xl:justify-start">
        {tags.map((name) => (
          <TagChip key={name} name={name} />
        ))}
      </span>
    </>
  )
}
