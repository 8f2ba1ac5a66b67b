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
  const fact = (key: 'matched' | 'asked' | 'proven' | 'overridden', ...lines: (string | null)[]) => ({
    key,
    term: t(`did.${key}`),
    description: lines.filter((line) => line !== null).join('\n'),
  })
  const ticked = identity.facts.map((each) => t(`facts.${each}`))
  return [
    ...(matched ? [fact('matched', ...(ticked.length > 0 ? ticked : [t('match.none')]), who(matched))] : []),
    ...(asked
      ? [
          fact(
            'asked',
            t(`doubts.${asked.doubt}`),
            asked.reason,
            ...asked.proofs.map((each) => t(`proofs.${each}`)),
            who(asked),
          ),
        ]
      : []),
    ...(proven
      ? [
          fact(
            'proven',
            t(`proofs.${proven.proof}`),
            proven.documentType && t(`documentTypes.${proven.documentType}`),
            who(proven),
          ),
        ]
      : []),
    ...(overridden ? [fact('overridden', overridden.reason, who(overridden))] : []),
  ]
}
