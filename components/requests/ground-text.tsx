import type { Locale } from '#lib/domain/locales.ts'
import { findGround } from '#lib/domain/requests/refusal.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A ground in words with its article; the bare code if it is no longer known. */
export function GroundText({ locale, code, law }: { locale: Locale; code: string; law: string }) {
  const ground = findGround(code, law)
  if (!ground) return <p>{code}</p>
  return (
    <p>
      {translatorFor(locale, 'grounds')(`labels.${ground.code}`)}{' '}
      <span className="text-soft">({textIn(ground.source, locale)})</span>
    </p>
  )
}
