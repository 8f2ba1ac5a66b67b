import type { ReactNode } from 'react'
import { Seal } from '#components/ui/seal.tsx'

type HeroProps = {
  title: string
  lead: ReactNode
  /** The start button and what stands beside it. */
  children: ReactNode
}

/** The top of the start page: its h1, and the one thing to do. Goes into PageShell's `hero`. */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <div className="border-b-4 border-amber bg-band text-band-ink print:border-b print:bg-surface print:text-ink">
      <div className="mx-auto flex max-w-page items-center gap-12 px-4 pt-8 pb-12 sm:px-6 sm:pt-12 sm:pb-16">
        <div className="max-w-column flex-1">
          <h1 className="font-title text-display font-semibold text-balance">{title}</h1>
          <div className="mt-5 text-lead text-band-soft print:text-ink">{lead}</div>
          <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden [&_a]:text-band-ink">
            {children}
          </div>
        </div>
        <div className="ms-auto hidden text-[6.5rem] md:block print:hidden">
          <Seal stamped />
        </div>
      </div>
    </div>
  )
}
