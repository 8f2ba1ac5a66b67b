import { CorrectionAnswers } from '#components/requests/correction-answers.tsx'
import { GroundText } from '#components/requests/ground-text.tsx'
import { Remedies } from '#components/requests/remedies.tsx'
import { Card } from '#components/ui/card.tsx'
import { type Definition, DefinitionGrid } from '#components/ui/definition-grid.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { shownItemAnswers } from '#lib/domain/requests/correction-answer.ts'
import { namesRemedies } from '#lib/domain/requests/remedies.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** How a case ended: outcome, ground, and what the person was told they can do. The answer stands in the correspondence. */
export function DecisionCard({ locale, zone, file }: { locale: Locale; zone: string; file: CaseFile }) {
  const t = translatorFor(locale, 'casefile')
  if (!file.outcome || !file.closedAt) return null
  const ground = file.decision?.ground ?? null
  const items: Definition[] = [
    {
      key: 'outcome',
      term: t('decision.outcome'),
      description: translatorFor(locale, 'nouns')(`outcomes.${file.outcome}`),
    },
    { key: 'closed', term: t('decision.closed'), description: momentText(file.closedAt, zone, locale) },
  ]
  return (
    <Card title={t('decision.title')}>
      <div className="space-y-4">
        <DefinitionGrid items={items} />
        <CorrectionAnswers
          locale={locale}
          details={file.details}
          answers={shownItemAnswers(file.details, file.decision)}
        />
        {ground ? (
          <div>
            <h3 className="text-small text-soft">{t('decision.ground')}</h3>
            <GroundText locale={locale} code={ground} law={file.law} />
          </div>
        ) : null}
        {namesRemedies(file.outcome) ? (
          <Remedies locale={locale} law={file.law} kind={file.kind} title={t('decision.remedies')} />
        ) : null}
      </div>
    </Card>
  )
}
