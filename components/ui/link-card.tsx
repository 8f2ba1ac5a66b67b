import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type LinkCardProps = { href: string; title: string; children?: ReactNode }

/** A way to go, with a sentence about it; the whole card can be pressed. */
export function LinkCard({ href, title, children }: LinkCardProps) {
  return (
    <div className="relative flex gap-3 rounded border border-line bg-surface p-5 hover:border-brand in-[.desk]:p-3.5">
      <div className="min-w-0 flex-1">
        <a href={href} className="font-semibold after:absolute after:inset-0">
          {title}
        </a>
        {children ? <div className="mt-1 text-small text-soft">{children}</div> : null}
      </div>
      <ChevronRight aria-hidden className="mt-1 size-5 shrink-0 text-soft rtl:-scale-x-100" />
    </div>
  )
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-4 in-[.desk]:gap-3">
      {children}
    </div>
  )
}
