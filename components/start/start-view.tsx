import type { ReactNode } from 'react'
import type { Operator } from '#components/site/operator.ts'
import { AnswerDates, type DatesOfLaw } from '#components/start/answer-dates.tsx'
import { Hero } from '#components/start/hero.tsx'
import { HowItGoes } from '#components/start/how-it-goes.tsx'
import { KindCards } from '#components/start/kind-cards.tsx'
import { OtherWays } from '#components/start/other-ways.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type StartViewProps = { locale: Locale; operator: Operator; dates: readonly DatesOfLaw[] }

/** The start page: what can be asked, how long it takes, what is needed, when an answer comes, other ways. */
export function StartView({ locale, operator, dates }: StartViewProps) {
  const t = translatorFor(locale, 'start')
  return (
    <div className="space-y-16 sm:space-y-20">
      <Hero locale={locale} />
      <Part title={t('kinds.title')} lead={t('kinds.text')}>
        <KindCards locale={locale} />
      </Part>
      <Part title={t('when.title')} lead={t('when.text')}>
        <AnswerDates locale={locale} dates={dates} />
        <p className="mt-4 max-w-column text-small text-soft">{t('when.note')}</p>
        <p className="mt-3">
          <a href={`/${locale}/deadlines`}>{t('when.calculator')}</a>
        </p>
      </Part>
      <Part title={t('steps.title')}>
        <div className="max-w-column">
          <HowItGoes locale={locale} />
        </div>
      </Part>
      <Part title={t('other.title')} lead={t('other.text')}>
        <OtherWays locale={locale} operator={operator} />
      </Part>
    </div>
  )
}

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="font-title text-title font-semibold text-balance">{title}</h2>
      {lead ? <p className="mt-2 max-w-column text-soft">{lead}</p> : null}
      <div className="mt-6">{children}</div>
    </section>
  )
}
