import { entryChoices } from '#components/requests/entry-choices.ts'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, standingPurposes } from '#lib/domain/operator/catalogue.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The uses that stand without consent: each explained, none offered. */
export function StandingPurposes({ locale, catalogue }: { locale: Locale; catalogue: Catalogue }) {
  const t = translatorFor(locale, 'request')
  const choices = entryChoices(standingPurposes(catalogue), locale)
  if (choices.length === 0) return null
  return (
    <Details summary={t('withdrawal.standing')}>
      <p>{t('withdrawal.standingText')}</p>
      <ul className="list-disc space-y-1 ps-5">
        {choices.map(({ value, label, hint }) => (
          <li key={value}>
            {label}
            {hint ? <span className="block text-small text-soft">{hint}</span> : null}
          </li>
        ))}
      </ul>
      <p>{t('withdrawal.standingAfter')}</p>
    </Details>
  )
}
