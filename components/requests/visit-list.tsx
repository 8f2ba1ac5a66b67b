import type { Locale } from '#lib/domain/locales.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** One request of a visit; `dueOn` is `YYYY-MM-DD`, null where the law sets no day. */
export type VisitLine = { reference: string; kind: Kind; dueOn: string | null }

/** Everything asked in one visit: each with its reference, and by when it is answered. */
export function VisitList({ locale, visit }: { locale: Locale; visit: readonly VisitLine[] }) {
  const t = translatorFor(locale, 'sent')
  const nouns = translatorFor(locale, 'nouns')
  return (
    <section className="space-y-3">
      <h2 className="font-title text-heading font-semibold">{t('visit.title')}</h2>
      <p>{t('visit.text')}</p>
      <ul className="border-t border-line">
        {visit.map(({ reference, kind, dueOn }) => (
          <li key={reference} className="border-b border-line py-3.5">
            <strong className="block">{nouns(`kindSentences.${kind}`)}</strong>
            <span className="block font-mono tracking-wide">{reference}</span>
            <span className="block text-small text-soft">
              {dueOn ? t('visit.due', { day: dayText(dueOn, locale) }) : t('steps.answerWithoutDate')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
