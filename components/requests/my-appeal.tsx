import { OpenLinked } from '#components/requests/open-linked.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { AppealKind } from '#lib/domain/requests/appeal.ts'
import type { MyLinked, MyRequest } from '#lib/domain/requests/my-request.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** One button to have an answer looked at again; once that was asked, where it is. */
export function MyAppeal({ locale, facts }: { locale: Locale; facts: Pick<MyRequest, 'appeal'> }) {
  if (!facts.appeal) return null
  if ('made' in facts.appeal) return <AppealMade locale={locale} made={facts.appeal.made} />
  const t = translatorFor(locale, 'my-request')
  const kind = facts.appeal.offered
  return (
    <div className="space-y-3 pt-3">
      <p>{t('appeal.offer')}</p>
      <ButtonLink href={`/${locale}/my-request/appeal`}>{t(`appeal.link.${kind}`)}</ButtonLink>
    </div>
  )
}

/** That it was asked already, on which day, and under which reference. */
export function AppealMade({ locale, made }: { locale: Locale; made: MyLinked }) {
  const t = translatorFor(locale, 'my-request')
  const { reference, receivedOn } = made
  const day = dayText(receivedOn, locale)
  return (
    <div className="space-y-3 pt-3">
      <p>{t(`appeal.made.${appealWord(made)}`, { reference, day })}</p>
      <OpenLinked locale={locale} linked={made} />
    </div>
  )
}

/** What an appeal or a complaint is about: the first answer, and the way back to it. */
export function AboutFirst({ locale, facts }: { locale: Locale; facts: MyRequest }) {
  const { about } = facts
  if (!about) return null
  const t = translatorFor(locale, 'my-request')
  const { reference, closedOn } = about
  const day = closedOn ? dayText(closedOn, locale) : ''
  return (
    <section className="space-y-3">
      <p>{t(`appeal.about.${appealWord(facts)}`, { reference, day })}</p>
      <OpenLinked locale={locale} linked={about} />
    </section>
  )
}

function appealWord({ kind }: Pick<MyLinked, 'kind'>): AppealKind {
  return kind === 'appeal' ? kind : 'complaint'
}
