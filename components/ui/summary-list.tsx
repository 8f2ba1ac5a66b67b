import type { ReactNode } from 'react'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'

export type SummaryRow = {
  key: string
  term: string
  description: ReactNode
  /** A link to change the answer; `about` says which one to people who listen ("Change" + "your name"). */
  action?: { href: string; label: string; about: string }
}

/** What was answered, row by row, each with its way back. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="border-t border-line">
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </dl>
  )
}

function Row({ row }: { row: SummaryRow }) {
  return (
    <div className="grid gap-x-6 gap-y-1 border-b border-line py-3.5 sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_auto] in-[.desk]:py-2">
      <dt className="font-semibold">{row.term}</dt>
      <dd className="min-w-0 break-words whitespace-pre-line">{row.description}</dd>
      {row.action ? (
        <dd className="print:hidden">
          <a
            href={row.action.href}
            className="inline-flex min-h-11 items-center in-[.desk]:min-h-6 sm:min-h-6"
          >
            {row.action.label}
            <VisuallyHidden> {row.action.about}</VisuallyHidden>
          </a>
        </dd>
      ) : null}
    </div>
  )
}
