import { AbsenceCard } from '#components/staff/absence-card.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Role } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { ShownAbsence } from '#lib/domain/staff/absence.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

export type Person = {
  staffId: string
  name: string
  email: string
  role: Role
  createdAt: string
  disabledAt: string | null
  version: number
  isSelf: boolean
  isLastAdministrator: boolean
}

type PersonViewProps = {
  locale: Locale
  person: Person
  zone: string
  /** What was just handed over: how much to a colleague, and how much to nobody. */
  handed: { given: number; nobodys: number } | null
  absence: ShownAbsence | null
}

/** One colleague, and what an administrator can do about them. */
export function PersonView({ locale, person, zone, handed, absence }: PersonViewProps) {
  const t = translatorFor(locale, 'staff')
  const { name, email, role, createdAt, disabledAt } = person
  const facts = [
    { key: 'email', term: t('account.email'), description: email },
    { key: 'role', term: t('account.role'), description: t(`roles.${role}`) },
    { key: 'since', term: t('person.since'), description: momentText(createdAt, zone, locale) },
  ]
  return (
    <div className="max-w-column">
      <BackLink href={`/${locale}/desk/staff`} label={t('link.back')} />
      <PageHeader
        title={name}
        aside={disabledAt ? <Badge tone="warning">{t('people.disabled')}</Badge> : null}
      />
      <Stack>
        {handed ? <Handed locale={locale} handed={handed} /> : null}
        <Card>
          <DefinitionGrid items={facts} />
        </Card>
        {disabledAt ? null : (
          <AbsenceCard {...{ locale, absence }} href={`/${locale}/desk/absences/${person.staffId}`} />
        )}
        <Card title={t('person.can')}>
          <Verbs locale={locale} person={person} />
        </Card>
      </Stack>
    </div>
  )
}

function Handed({ locale, handed }: { locale: Locale; handed: { given: number; nobodys: number } }) {
  const t = translatorFor(locale, 'assignment')
  const isNothing = handed.given + handed.nobodys === 0
  const title = isNothing ? t('handedNothing') : t('handedOver', handed)
  return <Notice tone="success" title={title} toneWord={messagesOf(locale).site.toneWords.success} live />
}

function Verbs({ locale, person }: { locale: Locale; person: Person }) {
  const t = translatorFor(locale, 'staff')
  const to = (page: string) => `/${locale}/desk/staff/${person.staffId}/${page}`
  if (person.isLastAdministrator) return <p>{t('person.lastAdministrator')}</p>
  if (person.disabledAt)
    return (
      <ButtonLink variant="secondary" href={to('enable')}>
        {t('person.enable')}
      </ButtonLink>
    )
  return (
    <div className="flex flex-wrap gap-3">
      <ButtonLink variant="secondary" href={to('role')}>
        {t('person.changeRole')}
      </ButtonLink>
      {person.isSelf ? null : (
        <ButtonLink variant="secondary" href={to('reset-factor')}>
          {t('person.resetFactor')}
        </ButtonLink>
      )}
      <ButtonLink variant="secondary" href={to('hand-over')}>
        {t('person.handOver')}
      </ButtonLink>
      <ButtonLink variant="secondary" href={to('disable')}>
        {t('person.disable')}
      </ButtonLink>
    </div>
  )
}
