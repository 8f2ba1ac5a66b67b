import { Badge } from '#components/ui/badge.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { DaysLeft } from '#lib/domain/requests/days-left.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** How a case stands against its date, in words with an icon. */
export function DaysLeftBadge({ locale, left }: { locale: Locale; left: DaysLeft }) {
  const { tone, text } = daysLeftSaid(locale, left)
  return <Badge tone={tone}>{text}</Badge>
}

/** What the badge says, and how loudly. */
export function daysLeftSaid(locale: Locale, left: DaysLeft): { tone: Tone; text: string } {
  const days = 'days' in left ? left.days : 0
  return { tone: toneOf(left), text: translatorFor(locale, 'desk')(`daysLeft.${left.code}`, { days }) }
}

function toneOf(left: DaysLeft): Tone {
  if (left.code === 'overdue' || left.code === 'today') return 'danger'
  if (left.code === 'days' && left.soon) return 'warning'
  if (left.code === 'closed') return 'success'
  return left.code === 'paused' ? 'info' : 'neutral'
}
