import { Circle, CircleAlert, CircleCheck, Clock, Info, type LucideIcon } from 'lucide-react'
import type { Tone } from '#components/ui/tone.ts'

const DRAWINGS = {
  neutral: Circle,
  info: Info,
  success: CircleCheck,
  warning: Clock,
  danger: CircleAlert,
} as const satisfies Record<Tone, LucideIcon>

/** The icon of a tone, as `ToneDrawings` holds it: a list of fifty rows points to it fifty times and draws it once. */
export function ToneIcon({ tone, className }: { tone: Tone; className: string }) {
  return (
    <svg aria-hidden="true" className={className}>
      <use href={`#tone-${tone}`} />
    </svg>
  )
}

/** The drawings that every `ToneIcon` of a page points to; once a document. */
export function ToneDrawings() {
  return (
    <svg aria-hidden="true" className="hidden">
      {(Object.keys(DRAWINGS) as Tone[]).map((tone) => {
        const Drawing = DRAWINGS[tone]
        return (
          <symbol key={tone} id={`tone-${tone}`} viewBox="0 0 24 24">
            <Drawing strokeWidth={2.25} />
          </symbol>
        )
      })}
    </svg>
  )
}
