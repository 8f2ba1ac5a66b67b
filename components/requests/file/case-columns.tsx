import type { ReactNode } from 'react'

type CaseColumnsProps = {
  /** What to do: first on every screen. */
  lead: ReactNode
  /** What stands beside the column where there is room, and below it where there is not: the lead names its date already. */
  aside: ReactNode
  children: ReactNode
}

/** One readable column, with the clock and what else is known beside it. */
export function CaseColumns({ lead, aside, children }: CaseColumnsProps) {
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,46rem)_20rem] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0 space-y-5">{lead}</div>
      <div className="min-w-0 space-y-5">{children}</div>
      <div className="min-w-0 space-y-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">{aside}</div>
    </div>
  )
}
