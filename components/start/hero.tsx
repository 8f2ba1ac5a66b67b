import { Clock3, IdCard, type LucideIcon, ShieldCheck } from 'lucide-react'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const FACTS = { time: Clock3, need: IdCard, sealed: ShieldCheck } as const satisfies Record<
  string,
  LucideIcon
>

/** What this place is for, and the one button. */
export function Hero({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'start')
  return (
    <section className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-14">
      <div>
        <h1 className="font-title text-display font-semibold text-balance">
          {clausesOf(t('title')).map((clause) => (
            <span key={clause} className="inline-block">
              {clause}
            </span>
          ))}
        </h1>
        <p className="mt-5 max-w-column text-lead text-soft">{t('lead')}</p>
        <div className="mt-8">
          <ButtonRow>
            <ButtonLink href={`/${locale}/request/kind`} wide>
              {t('begin')}
            </ButtonLink>
            <ButtonLink href={`/${locale}/my-request`} variant="secondary" wide>
              {t('already')}
            </ButtonLink>
          </ButtonRow>
        </div>
      </div>
      <ul className="space-y-5 border-line max-lg:border-t max-lg:pt-8 lg:border-s lg:ps-8">
        {(Object.keys(FACTS) as (keyof typeof FACTS)[]).map((fact) => {
          const Icon = FACTS[fact]
          return (
            <li key={fact} className="flex gap-3.5">
              <Icon aria-hidden className="mt-0.5 size-6 shrink-0 text-brand" strokeWidth={1.5} />
              <div>
                <p className="font-semibold">{t(`facts.${fact}`)}</p>
                <p className="text-small text-soft">{t(`facts.${fact}Text`)}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Chinese may break anywhere; a title should break after a clause. */
function clausesOf(title: string): string[] {
  return title.split(/(?<=[，？])/)
}
