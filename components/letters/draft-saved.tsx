import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type DraftSavedProps = { locale: Locale; done: 'saved' | 'undone' | null }

/** After somebody kept a draft, or took back what was about to go. */
export function DraftSaved({ locale, done }: DraftSavedProps) {
  if (!done) return null
  const { success } = messagesOf(locale).site.toneWords
  return (
    <Notice
      tone="success"
      title={translatorFor(locale, 'letters')(`draft.${done}`)}
      toneWord={success}
      live
    />
  )
}
