import { CorrectionAnswers } from '#components/requests/correction-answers.tsx'
import { GroundText } from '#components/requests/ground-text.tsx'
import { Remedies } from '#components/requests/remedies.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { shownItemAnswers } from '#lib/domain/requests/correction-answer.ts'
import { namesRemedies } from '#lib/domain/requests/remedies.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What the portal adds to an answer by itself: what became of each entry, the ground, the ways to complain. */
export function PrintedDecision({ file, language: locale }: { file: CaseFile; language: Locale }) {
  const { law, kind, decision, details, outcome } = file
  const words = translatorFor(locale, 'my-request')
  return (
    <>
      <CorrectionAnswers {...{ locale, details }} answers={shownItemAnswers(details, decision)} />
      {decision?.ground ? (
        <section>
          <h3 className="font-semibold">{words('answer.ground')}</h3>
          <GroundText {...{ locale, law }} code={decision.ground} />
        </section>
      ) : null}
      {outcome && namesRemedies(outcome) ? (
        <Remedies {...{ locale, law, kind }} title={words('answer.remedies')} />
      ) : null}
    </>
  )
}
