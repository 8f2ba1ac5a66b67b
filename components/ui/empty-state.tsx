import { Inbox } from 'lucide-react'
import type { ReactNode } from 'react'

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode }

/** What a list says when nothing is in it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 rounded border border-dashed border-edge px-6 py-12 text-center">
      <Inbox aria-hidden className="size-8 text-soft" strokeWidth={1.5} />
      <p className="font-semibold">{title}</p>
      {children ? <div className="max-w-column text-soft">{children}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  )
}
