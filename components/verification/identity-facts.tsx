import type { Definition } from '#components/ui/definition-grid.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseIdentity, Done } from '#lib/domain/verification/case-identity.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What was done to find out who asks: what, by whom and when. */
export function identityFacts(locale: Locale, zone: string, identity: CaseIdentity): Definition[] {
  const t = translatorFor(locale, 'identity')
  const { asked, matched, overridden, proven } = identity
  const who = ({ by, at }: Done) =>
    t('who', {
      name: by || translatorFor(locale, 'desk')('formerColleague'),
      moment: momentText(at, zone, locale),
    })
  const fact = (
    key: 'matched' | 'asked' | 'proven' | 'overridden',
    done: Done,
    ...lines: (string | null)[]
  ) => ({
    key,
    term: t(`did.${key}`),
    description: <Said lines={lines.filter((line) => line !== null)} who={who(done)} />,
  })
  const ticked = identity.facts.map((each) => t(`facts.${each}`))
  return [
    ...(matched ? [fact('matched', matched, ...(ticked.length > 0 ? ticked : [t('match.none')]))] : []),
    ...(asked
      ? [
          fact(
            'asked',
            asked,
            t(`doubts.${asked.doubt}`),
            asked.reason,
            ...asked.proofs.map((each) => t(`proofs.${each}`)),
          ),
        ]
      : []),
    ...(proven
      ? [
          fact(
            'proven',
            proven,
            t(`proofs.${proven.proof}`),
            proven.documentType && t(`documentTypes.${proven.documentType}`),
          ),
        ]
      : []),
    ...(overridden ? [fact('overridden', overridden, overridden.reason)] : []),
  ]
}

/** What was found or asked, one below the other, and below it who did it. */
function Said({ lines, who }: { lines: readonly string[]; who: string }) {
  const [only, ...more] = lines
  return (
    <>
      {more.length === 0 ? (
        only
      ) : (
        <ul className="list-disc space-y-0.5 ps-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <span className="block text-small text-soft">{who}</span>
    </>
  )
}
