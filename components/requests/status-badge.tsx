import { Badge } from '#components/ui/badge.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { OUTCOMES_WITHOUT_DECISION, type Outcome, type Status } from '#lib/domain/requests/lifecycle.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const TONES: Record<Status, Tone> = {
  unconfirmed: 'neutral',
  open: 'info',
  waiting: 'warning',
  held: 'warning',
  closed: 'success',
}

/** It ended without an answer: nothing that went well or badly. */
const UNANSWERED: readonly Outcome[] = [...OUTCOMES_WITHOUT_DECISION, 'duplicate']

type StatusBadgeProps = { locale: Locale; status: Status; outcome: Outcome | null }

/** Where a case stands; how it ended, once it did. */
export function StatusBadge({ locale, status, outcome }: StatusBadgeProps) {
  const nouns = translatorFor(locale, 'nouns')
  return (
    <Badge tone={outcome && UNANSWERED.includes(outcome) ? 'neutral' : TONES[status]}>
      {outcome
        ? `${nouns(`statuses.${status}`)}: ${nouns(`outcomes.${outcome}`)}`
        : nouns(`statuses.${status}`)}
    </Badge>
  )
}
