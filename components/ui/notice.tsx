import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import { TONE_EDGES, TONE_GROUND, TONE_TEXT, type Tone } from '#components/ui/tone.ts'
import { ToneIcon } from '#components/ui/tone-icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'

type NoticeProps = {
  tone?: Exclude<Tone, 'neutral'>
  title: string
  /** The tone as a word, for people who do not see the icon: "Important", "Done". */
  toneWord: string
  /** Announced when it appears after something the person did. */
  live?: boolean
  children?: ReactNode
}

/** A message about the page as a whole. */
export function Notice({ tone = 'info', title, toneWord, live, children }: NoticeProps) {
  return (
    <section
      role={live ? 'status' : undefined}
      className={classes(
        'flex gap-3 rounded border border-s-4 p-4 sm:p-5',
        TONE_EDGES[tone],
        TONE_GROUND[tone],
      )}
    >
      <ToneIcon tone={tone} className={classes('mt-[0.15em] size-[1.4em] shrink-0', TONE_TEXT[tone])} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">
          <VisuallyHidden>{toneWord}: </VisuallyHidden>
          {title}
        </p>
        {children ? <div className="mt-1 space-y-2">{children}</div> : null}
      </div>
    </section>
  )
}
