import { Paperclip } from 'lucide-react'
import type { ReactNode } from 'react'

type FileLineProps = { name: ReactNode; size: string; state?: ReactNode; children?: ReactNode }

/** One file of a list: its name, its size, how it stands, and what can be done with it. */
export function FileLine({ name, size, state, children }: FileLineProps) {
  return (
    <li className="flex gap-2.5 py-1.5">
      <Paperclip aria-hidden className="mt-1.5 size-4 shrink-0 text-soft" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 wrap-anywhere">{name}</span>
        <span className="text-small whitespace-nowrap text-soft">{size}</span>
        {state}
        {children}
      </div>
    </li>
  )
}
