import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import { TONE_EDGES, TONE_TEXT, type Tone } from '#components/ui/tone.ts'
import { ToneIcon } from '#components/ui/tone-icon.tsx'

type FactProps = {
  label: string
  /** The one thing to take away: a date, a number. */
  value: ReactNode
  note?: ReactNode
  tone?: Tone
}

/** One fact, large: the day an answer is due, how many are overdue. */
export function Fact({ label, value, note, tone = 'neutral' }: FactProps) {
  return (
    <div
      className={classes(
        'rounded border border-t-4 bg-surface p-5 in-[.desk]:p-3.5',
        'border-x-line border-b-line',
        tone === 'neutral' ? 'border-brand' : TONE_EDGES[tone],
      )}
    >
      <p className="text-small text-soft">{label}</p>
      <p className="mt-1 font-title text-title font-semibold tabular-nums">{value}</p>
      {note ? (
        <p className={classes('mt-1 flex items-center gap-1.5 text-small', TONE_TEXT[tone])}>
          {tone === 'neutral' ? null : <ToneIcon tone={tone} className="size-[1.1em] shrink-0" />}
          {note}
        </p>
      ) : null}
    </div>
  )
}

/** Facts side by side where there is room. */
export function FactRow({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(12rem,100%),1fr))] gap-4 in-[.desk]:grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] in-[.desk]:gap-3">
      {children}
    </div>
  )
}
