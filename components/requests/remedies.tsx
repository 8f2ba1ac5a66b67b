import type { Locale } from '#lib/domain/locales.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Remedy } from '#lib/domain/requests/remedies/remedy.ts'
import { remediesFor } from '#lib/domain/requests/remedies.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Asked = { locale: Locale; law: string; kind: Kind }

/** What a person can do about an answer that is not a full yes, as the law wants it said. */
export function Remedies({ title, level = 3, ...asked }: Asked & { title: string; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  if (remediesFor(asked.law, asked.kind).length === 0) return null
  return (
    <div>
      <Heading className="font-semibold">{title}</Heading>
      <ul className="mt-1.5 list-disc space-y-1 ps-5">
        <RemedyItems {...asked} />
      </ul>
    </div>
  )
}

/** The points of that list. */
export function RemedyItems({ locale, law, kind }: Asked) {
  return remediesFor(law, kind).map((remedy) => (
    <li key={`${remedy.code} ${remedy.authority?.url}`}>
      {remedySentence(remedy, locale)} <Site remedy={remedy} />{' '}
      <span className="text-small text-soft">({textIn(remedy.source, locale)})</span>
    </li>
  ))
}

function remedySentence({ code, authority, days }: Remedy, locale: Locale): string {
  const values = { authority: authority ? textIn(authority.name, locale) : '', days: days ?? 0 }
  return translatorFor(locale, 'grounds')(`remedies.${code}`, values)
}

/** The web address to read and to follow; where it leads learns nothing of where one comes from. */
function Site({ remedy: { authority } }: { remedy: Remedy }) {
  if (!authority) return null
  return (
    <a href={authority.url} rel="noreferrer" className="break-words">
      {authority.url.replace(/^https:\/\/(www\.)?|\/$/g, '')}
    </a>
  )
}
