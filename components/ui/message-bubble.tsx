import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'

type MessageBubbleProps = {
  author: string
  when: string
  dateTime: string
  /** As it was typed; line breaks are kept, nothing is turned into a link. */
  text: string
  /** `own`: the reader's side wrote it; `note`: never leaves the desk. */
  side: 'own' | 'other' | 'note'
  badge?: ReactNode
  /** Attachments or buttons below the text. */
  children?: ReactNode
}

const SIDES = {
  own: 'border-line bg-brand-soft sm:ms-12',
  other: 'border-line bg-surface sm:me-12',
  note: 'border-dashed border-edge bg-warning-soft',
}

/** One entry of a correspondence. */
export function MessageBubble({ author, when, dateTime, text, side, badge, children }: MessageBubbleProps) {
  return (
    <article className={classes('rounded border p-4 sm:p-5 in-[.desk]:p-3.5', SIDES[side])}>
      <header className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="font-semibold">{author}</p>
        <time dateTime={dateTime} className="text-small text-soft">
          {when}
        </time>
        {badge}
      </header>
      <p className="max-w-column break-words whitespace-pre-wrap">{text}</p>
      {children ? <div className="mt-3 empty:hidden">{children}</div> : null}
    </article>
  )
}
