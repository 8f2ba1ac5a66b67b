import type { ReactNode } from 'react'
import { Seal } from '#components/ui/seal.tsx'

type PanelProps = { title: string; children?: ReactNode }

/** The page's h1 when something was done: a receipt, stamped. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div className="mb-8 rounded bg-band p-2 text-band-ink print:border print:bg-surface print:text-ink">
      <div className="flex flex-col gap-4 rounded-small border border-dashed border-band-soft px-5 py-8 sm:px-8 sm:py-10">
        <div className="flex flex-wrap-reverse items-center justify-between gap-4">
          <h1 className="font-title text-display font-semibold text-balance">{title}</h1>
          <span className="text-[2.25rem]">
            <Seal stamped />
          </span>
        </div>
        {children ? <div className="space-y-2 text-lead">{children}</div> : null}
      </div>
    </div>
  )
}

/** A reference or a date that the panel is about: the words, and what to write down. */
export function PanelFact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p>
      <span className="block text-body text-band-soft print:text-soft">{label}</span>
      <strong className="text-heading font-semibold tracking-wide break-words">{children}</strong>
    </p>
  )
}
