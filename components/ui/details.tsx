import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type DetailsProps = { summary: string; open?: boolean; children: ReactNode }

/** More for those who want it, closed at first. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details open={open}>
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 py-1 text-link in-[.desk]:min-h-8">
        <ChevronRight
          aria-hidden
          className="size-[1.2em] shrink-0 transition-transform in-[[open]>summary]:rotate-90 rtl:-scale-x-100"
        />
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className="ms-2 mt-1 space-y-3 border-s-4 border-line ps-5">{children}</div>
    </details>
  )
}
