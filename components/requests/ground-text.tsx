import type { Locale } from '#lib/domain/locales.ts'
import { groundWords } from '#lib/i18n/ground-words.ts'

/** A ground in words with its article; the bare code if it is no longer known. */
export function GroundText({ locale, code, law }: { locale: Locale; code: string; law: string }) {
  const { label, source } = groundWords(locale, { code, law })
  if (source === null) return <p>{label}</p>
  return (
    <p>
      {label} <span className="text-soft">({source})</span>
    </p>
  )
}
