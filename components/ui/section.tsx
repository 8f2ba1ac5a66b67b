import type { ReactNode } from 'react'

type SectionProps = { title: string; aside?: ReactNode; children: ReactNode }

/** A part of a page under its h2, without a frame. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 in-[.desk]:mb-2.5">
        <h2 className="font-title text-heading font-semibold text-balance">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
