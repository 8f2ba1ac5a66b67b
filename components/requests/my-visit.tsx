import { OpenLinked } from '#components/requests/open-linked.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyLinked, MyRequest } from '#lib/domain/requests/my-request.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What else was asked in the same visit, each a button away, and what comes first. */
export function MyVisit({ locale, facts }: { locale: Locale; facts: MyRequest }) {
  const t = translatorFor(locale, 'my-request')
  if (facts.visit.length === 0) return null
  return (
    <section className="space-y-3">
      <h2 className="font-title text-heading font-semibold">{t('visit.title')}</h2>
      {facts.copyFirst ? <p>{t('visit.copyFirst', { reference: facts.copyFirst })}</p> : null}
      <ul className="space-y-3">
        {facts.visit.map((linked) => (
          <li key={linked.reference} className="space-y-1.5">
            <p>{lineOf(locale, linked)}</p>
            <OpenLinked locale={locale} linked={linked} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function lineOf(locale: Locale, { kind, outcome }: MyLinked): string {
  const nouns = translatorFor(locale, 'nouns')
  const state = outcome ? nouns(`outcomes.${outcome}`) : null
  return [nouns(`kindSentences.${kind}`), state].filter(Boolean).join(' · ')
}
