import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { AskedDetails } from '#lib/domain/requests/intake.ts'
import { type VisitNote, visitNotes } from '#lib/domain/requests/visit-notes.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Where a person goes who decides otherwise after reading a note. */
const WAYS: Record<VisitNote, readonly ('rights' | 'scope')[]> = {
  'copy-first': [],
  'correct-and-delete': ['rights'],
  'correct-and-delete-some': ['rights', 'scope'],
  'stop-and-delete': [],
  'all-but-account': ['scope', 'rights'],
  'part-and-account': ['rights'],
}
const PATHS = { rights: 'kind?change=1', scope: 'details?of=deletion&change=1' } as const

/** What happens where two wishes touch, and how to choose otherwise. */
export function VisitNotes({ locale, asked }: { locale: Locale; asked: readonly AskedDetails[] }) {
  const t = translatorFor(locale, 'request')
  return visitNotes(asked).map((note) => (
    <Notice
      key={note}
      tone="info"
      title={t(`notes.${note}.title`)}
      toneWord={messagesOf(locale).site.toneWords.info}
    >
      <p>{t(`notes.${note}.text`)}</p>
      {WAYS[note].map((way) => (
        <p key={way}>
          <a href={`/${locale}/request/${PATHS[way]}`}>{t(`notes.ways.${way}`)}</a>
        </p>
      ))}
    </Notice>
  ))
}
