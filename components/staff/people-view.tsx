import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Role } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Person = { staffId: string; name: string; email: string; role: Role; disabledAt: string | null }
type Invitee = { name: string; email: string; role: Role; expiresAt: string }
type PeopleViewProps = {
  locale: Locale
  path: string
  people: readonly Person[]
  invited: readonly Invitee[]
  /** Who is out of office today. */
  awayIds: readonly string[]
  ownId: string
  zone: string
}

/** Who works at the desk, and who is invited. */
export function PeopleView({ locale, path, people, invited, awayIds, ownId, zone }: PeopleViewProps) {
  const t = translatorFor(locale, 'staff')
  return (
    <>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead')}
        aside={<ButtonLink href={`/${locale}/desk/staff/invite`}>{t('people.invite')}</ButtonLink>}
      />
      <Stack space="wide">
        <SortedTable
          {...{ locale, path }}
          name="people"
          caption={t('people.list')}
          columns={personColumns(locale, ownId, awayIds)}
          rows={people}
          rowKey={(person) => person.staffId}
        />
        {invited.length > 0 ? (
          <SortedTable
            {...{ locale, path }}
            name="invited"
            caption={t('people.invited')}
            columns={inviteeColumns(locale, zone)}
            rows={invited}
            rowKey={(invitee) => invitee.email}
          />
        ) : null}
      </Stack>
    </>
  )
}

function personColumns(locale: Locale, ownId: string, awayIds: readonly string[]): SortedColumn<Person>[] {
  const t = translatorFor(locale, 'staff')
  const nameOf = ({ staffId, name }: Person) => (staffId === ownId ? t('people.you', { name }) : name)
  return [
    {
      key: 'name',
      label: t('people.columns.name'),
      names: true,
      by: ({ name }) => name,
      cell: (person) => <a href={`/${locale}/desk/staff/${person.staffId}`}>{nameOf(person)}</a>,
    },
    { key: 'email', label: t('people.columns.email'), by: ({ email }) => email },
    { key: 'role', label: t('people.columns.role'), by: ({ role }) => t(`roles.${role}`) },
    {
      key: 'state',
      label: t('people.columns.state'),
      by: ({ staffId, disabledAt }) => (disabledAt ? 2 : Number(awayIds.includes(staffId))),
      cell: ({ staffId, disabledAt }) =>
        disabledAt ? (
          <Badge tone="warning">{t('people.disabled')}</Badge>
        ) : awayIds.includes(staffId) ? (
          <Badge tone="warning">{translatorFor(locale, 'absences')('now')}</Badge>
        ) : (
          <Badge tone="success">{t('people.active')}</Badge>
        ),
    },
  ]
}

function inviteeColumns(locale: Locale, zone: string): SortedColumn<Invitee>[] {
  const t = translatorFor(locale, 'staff')
  return [
    { key: 'name', label: t('people.columns.name'), names: true, by: ({ name }) => name },
    { key: 'email', label: t('people.columns.email'), by: ({ email }) => email },
    { key: 'role', label: t('people.columns.role'), by: ({ role }) => t(`roles.${role}`) },
    {
      key: 'until',
      label: t('people.columns.until'),
      by: ({ expiresAt }) => expiresAt,
      cell: ({ expiresAt }) => momentText(expiresAt, zone, locale),
    },
  ]
}
