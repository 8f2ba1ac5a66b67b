import { Badge } from '#components/ui/badge.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type MailStatus = 'queued' | 'sent' | 'captured' | 'failed' | 'dropped'

const TONES: Record<MailStatus, Tone> = {
  queued: 'warning',
  sent: 'success',
  captured: 'info',
  failed: 'danger',
  dropped: 'neutral',
}

/** Where a mail stands, in words with an icon. */
export function MailStatusBadge({ locale, status }: { locale: Locale; status: MailStatus }) {
  return <Badge tone={TONES[status]}>{translatorFor(locale, 'outbox')(`statuses.${status}`)}</Badge>
}
