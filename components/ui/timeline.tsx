import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import { TONE_ICONS, TONE_TEXT, type Tone } from '#components/ui/tone.ts'

export type TimelineEvent = {
  key: string
  title: ReactNode
  /** Written out, in the reader's language; `dateTime` is the machine's ISO form of it. */
  when: string
  dateTime: string
  tone?: Tone
  /** Who did it, on the desk. */
  by?: ReactNode
  children?: ReactNode
}

/** What happened, in order, each event with its day. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol>
      {events.map((event) => (
        <Event key={event.key} event={event} />
      ))}
    </ol>
  )
}

function Event({ event }: { event: TimelineEvent }) {
  const tone = event.tone ?? 'info'
  const Icon = TONE_ICONS[tone]
  return (
    <li className="group relative flex gap-4 pb-6 last:pb-0 in-[.desk]:gap-3 in-[.desk]:pb-4">
      <span
        aria-hidden
        className="absolute start-[0.7rem] top-7 bottom-0 border-s-2 border-line group-last:hidden"
      />
      <Icon aria-hidden className={classes('size-6 shrink-0', TONE_TEXT[tone])} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{event.title}</p>
        <p className="text-small text-soft">
          <time dateTime={event.dateTime}>{event.when}</time>
          {event.by ? <span> · {event.by}</span> : null}
        </p>
        {event.children ? <div className="mt-1.5 break-words">{event.children}</div> : null}
      </div>
    </li>
  )
}
