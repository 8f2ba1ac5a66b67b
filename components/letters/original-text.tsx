import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The text of a letter as it was first written, where the person is answered in another language. */
export function OriginalText({ locale, text }: { locale: Locale; text: string | null }) {
  if (!text) return null
  return (
    <Details summary={translatorFor(locale, 'care')('original.shown')}>
      <p className="max-w-column break-words whitespace-pre-wrap">{text}</p>
    </Details>
  )
}
