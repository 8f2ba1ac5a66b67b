import { withEvidence } from '#components/files/evidence-rows.tsx'
import { MyFiles } from '#components/files/my-files.tsx'
import { SummaryList } from '#components/ui/summary-list.tsx'
import type { PlaceId } from '#lib/domain/clock/places.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyRequest } from '#lib/domain/requests/my-request.ts'
import { RELATIONS } from '#lib/domain/requests/whom.ts'
import { answerRows } from '#lib/i18n/answer-rows.ts'
import { lawFullName } from '#lib/i18n/law-name.ts'
import { placeName } from '#lib/i18n/place-names.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What was asked, as it was answered in the form. */
export function Asked({ locale, zone, facts }: { locale: Locale; zone: string; facts: MyRequest }) {
  const t = translatorFor(locale, 'my-request')
  const nouns = translatorFor(locale, 'nouns')
  const clock = translatorFor(locale, 'clock')
  const law = lawFullName(facts.law, locale)
  const relation = RELATIONS.find((known) => known !== 'self' && known === facts.relation)
  const row = (key: 'kind' | 'law' | 'relation' | 'residence', description: string) => ({
    key,
    term: t(`asked.${key}`),
    description,
  })
  const files = facts.evidence
  const show = (some: typeof files) => (
    <MyFiles {...{ locale, zone, files: some }} canRemove={facts.canWrite} />
  )
  return (
    <section className="space-y-4">
      <h2 className="font-title text-heading font-semibold">{t('asked.title')}</h2>
      <SummaryList
        rows={[
          row('kind', nouns(`kindSentences.${facts.kind}`)),
          ...(facts.answers
            ? withEvidence(locale, answerRows(locale, facts.answers, facts.catalogue), { files, show })
            : []),
          ...(relation ? [row('relation', nouns(`relations.${relation}`))] : []),
          row('residence', placeName(facts.residence as PlaceId, locale)),
          row('law', facts.lawMode ? `${law}\n${clock(`modes.${facts.lawMode}`)}` : law),
        ]}
      />
      {facts.answers ? null : <p className="text-soft">{t('asked.erased')}</p>}
    </section>
  )
}
