import type { ReactNode } from 'react'

type CardProps = {
  /** Where a link can lead. */
  id?: string
  title?: ReactNode
  /** The heading's level on this page. */
  level?: 2 | 3
  aside?: ReactNode
  children: ReactNode
}

/** A part of a page that stands by itself. */
export function Card({ id, title, level = 2, aside, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={id}
      className="rounded border border-line bg-surface p-5 sm:p-6 in-[.desk]:p-4 print:border-0 print:p-0"
    >
      {title ? (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 in-[.desk]:mb-3">
          <Heading className="font-title text-heading font-semibold">{title}</Heading>
          {aside}
        </div>
      ) : null}
      <div className="space-y-4 in-[.desk]:space-y-3">{children}</div>
    </section>
  )
}
