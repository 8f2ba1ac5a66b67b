import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { STANDING_PURPOSES } from '#lib/domain/operator/catalogue.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The uses that stand without consent: each explained, none offered. */
export function StandingPurposes({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  return (
    <Details summary={t('withdrawal.standing')}>
      <p>{t('withdrawal.standingText')}</p>
      <ul className="list-disc space-y-1 ps-5">
        {STANDING_PURPOSES.map((purpose) => (
          <li key={purpose}>
            {nouns(`standingPurposes.${purpose}`)}
            <span className="block text-small text-soft">{nouns(`standingReasons.${purpose}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t('withdrawal.standingAfter')}</p>
    </Details>
  )
}
