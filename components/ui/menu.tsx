import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

/** A small menu in the desk's bar: a native disclosure, so that it opens without scripts. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="group relative">
      <summary className="inline-flex min-h-9 list-none items-center gap-1.5 text-band-ink">
        {label}
        <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
      </summary>
      <div className="absolute end-0 z-10 mt-1 min-w-48 rounded border border-edge bg-surface p-2 text-ink shadow-lg">
        {children}
      </div>
    </details>
  )
}
