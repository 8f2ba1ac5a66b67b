import { AnswerContents } from '#components/requests/answer-contents.tsx'
import { Remedies } from '#components/requests/remedies.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { closingOutcomes } from '#lib/domain/requests/refusal.ts'
import { namesRemedies } from '#lib/domain/requests/remedies.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

// hides what belongs to an outcome that is not chosen; a browser without :has shows them all, each by its name
const UNLESS_CHOSEN: Partial<Record<Outcome, string>> = {
  granted: 'in-[.outcomes:not(:has([value=granted]:checked))]:hidden',
  'partly-granted': 'in-[.outcomes:not(:has([value=partly-granted]:checked))]:hidden',
  restricted: 'in-[.outcomes:not(:has([value=restricted]:checked))]:hidden',
  'no-data-held': 'in-[.outcomes:not(:has([value=no-data-held]:checked))]:hidden',
  'identity-not-proven': 'in-[.outcomes:not(:has([value=identity-not-proven]:checked))]:hidden',
  duplicate: 'in-[.outcomes:not(:has([value=duplicate]:checked))]:hidden',
}

/** For each outcome what the answer must say; it stands in `.outcomes` with the choice, and shows what was chosen. */
export function OutcomeContents({ locale, file }: { locale: Locale; file: CaseFile }) {
  return closingOutcomes(file).map((outcome) => (
    <div key={outcome} className={UNLESS_CHOSEN[outcome]}>
      <OfOutcome {...{ locale, file, outcome }} />
    </div>
  ))
}

function OfOutcome({ locale, file, outcome }: { locale: Locale; file: CaseFile; outcome: Outcome }) {
  const { law, kind } = file
  const t = translatorFor(locale, 'answers')
  const name = translatorFor(locale, 'nouns')(`outcomes.${outcome}`)
  const adds = translatorFor(locale, 'casefile')('refuse.remedies')
  return (
    <div className="space-y-4 border-s-4 border-line ps-4">
      <AnswerContents {...{ locale, file }} occasion={outcome} title={t('mustIf', { outcome: name })} />
      {namesRemedies(outcome) ? <Remedies {...{ locale, law, kind }} title={adds} level={2} /> : null}
    </div>
  )
}
