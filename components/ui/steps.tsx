import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'

export type StepState = 'done' | 'current' | 'upcoming'

export type StepItem = {
  key: string
  title: string
  state: StepState
  /** The state as a word, shown: "Done", "Now", "Next". */
  stateWord: string
  children?: ReactNode
}

const MARKS: Record<StepState, string> = {
  done: 'border-brand bg-brand text-on-brand',
  current: 'border-brand bg-amber',
  upcoming: 'border-edge bg-surface',
}

/** Where something stands on its way; the state of each step is written, not only drawn. */
export function Steps({ steps }: { steps: readonly StepItem[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <Step key={step.key} step={step} />
      ))}
    </ol>
  )
}

function Step({ step }: { step: StepItem }) {
  const current = step.state === 'current'
  return (
    <li
      aria-current={current ? 'step' : undefined}
      className="group relative flex gap-4 pb-6 last:pb-0 in-[.desk]:pb-4"
    >
      <StepMark state={step.state} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className={classes(step.state !== 'upcoming' && 'font-semibold')}>{step.title}</span>
          <span className={classes('text-small', current ? 'font-semibold text-warning' : 'text-soft')}>
            {step.stateWord}
          </span>
        </p>
        {step.children ? <div className="mt-1 text-soft">{step.children}</div> : null}
      </div>
    </li>
  )
}

function StepMark({ state }: { state: StepState }) {
  return (
    <>
      <span
        aria-hidden
        className={classes(
          'absolute start-[0.8125rem] top-8 bottom-1 border-s-2 group-last:hidden',
          state === 'done' ? 'border-brand' : 'border-line',
        )}
      />
      <span
        aria-hidden
        className={classes(
          'flex size-7 shrink-0 items-center justify-center rounded-round border-2',
          MARKS[state],
        )}
      >
        {state === 'done' ? <Check className="size-4" strokeWidth={3} /> : null}
      </span>
    </>
  )
}
