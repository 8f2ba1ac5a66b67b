import type { Locale } from '#lib/domain/locales.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { remediesFor } from '#lib/domain/requests/remedies.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RemediesProps = { locale: Locale; law: string; kind: Kind; title: string; level?: 2 | 3 }

/** What a person can do about an answer that is not a full yes, as the law wants it said. */
export function Remedies({ locale, law, kind, title, level = 3 }: RemediesProps) {
  const t = translatorFor(locale, 'grounds')
  const remedies = remediesFor(law, kind)
  const Heading = level === 2 ? 'h2' : 'h3'
  if (remedies.length === 0) return null
  return (
    <div>
      <Heading className="font-semibold">{title}</Heading>
      <ul className="mt-1.5 list-disc space-y-1 ps-5">
        {remedies.map(({ code, source }) => (
          <li key={code}>
            {t(`remedies.${code}`)} <span className="text-small text-soft">({source[locale]})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
