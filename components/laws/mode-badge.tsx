import { Badge } from '#components/ui/badge.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { LawMode } from '#lib/domain/operator/law-modes.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const TONES: Record<LawMode, Tone> = { mandatory: 'info', voluntary: 'neutral', off: 'warning' }

/** How the operator stands to a law, in a word. */
export function ModeBadge({ locale, mode }: { locale: Locale; mode: LawMode }) {
  return <Badge tone={TONES[mode]}>{translatorFor(locale, 'law-desk')(`modes.${mode}`)}</Badge>
}
