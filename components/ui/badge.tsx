import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import { TONE_GROUND, TONE_TEXT, type Tone } from '#components/ui/tone.ts'
import { ToneIcon } from '#components/ui/tone-icon.tsx'

type BadgeProps = { tone?: Tone; children: ReactNode }

/** A state in a word or two, with its icon. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-round px-2.5 py-0.5 text-small font-medium whitespace-nowrap print:border print:px-2',
        TONE_GROUND[tone],
        tone === 'neutral' ? 'text-ink ring-1 ring-edge' : TONE_TEXT[tone],
      )}
    >
      <ToneIcon tone={tone} className="size-[1em] shrink-0" />
      {children}
    </span>
  )
}
