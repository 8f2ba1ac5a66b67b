import type { ReactNode } from 'react'

/** One readable column, with the clock beside it where there is room and above it where there is not. */
export function CaseColumns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="space-y-5 lg:order-last">{aside}</div>
      <div className="min-w-0 max-w-[46rem] space-y-5">{children}</div>
    </div>
  )
}
