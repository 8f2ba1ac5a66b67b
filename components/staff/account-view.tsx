import { AbsenceCard } from '#components/staff/absence-card.tsx'
import { Card } from '#components/ui/card.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { SummaryList } from '#components/ui/summary-list.tsx'
import type { Role } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { ShownAbsence } from '#lib/domain/staff/absence.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AccountViewProps = {
  locale: Locale
  zone: string
  /** `feedSince`: since when there is a calendar of due dates (instant). */
  account: {
    name: string
    email: string
    role: Role
    recoveryCodesLeft: number
    feedSince: string | null
    /** In how many places one is signed in. */
    sessions: number
    passkeys: number
    absence: ShownAbsence | null
  }
  /** What was just changed. */
  done: string | undefined
}

/** One's own account: who one is, and what one signs in with. */
export function AccountView({ locale, zone, account, done }: AccountViewProps) {
  const t = translatorFor(locale, 'staff')
  const facts = [
    { key: 'name', term: t('account.name'), description: account.name },
    { key: 'email', term: t('account.email'), description: account.email },
    { key: 'role', term: t('account.role'), description: t(`roles.${account.role}`) },
  ]
  return (
    <div className="max-w-column">
      <PageHeader title={t('account.title')} />
      <Stack>
        <DoneNotice locale={locale} done={done} />
        <Card>
          <DefinitionGrid items={facts} />
        </Card>
        <Card title={t('account.security')}>
          <SummaryList rows={securityRows(locale, account)} />
        </Card>
        <AbsenceCard locale={locale} absence={account.absence} href={`/${locale}/desk/account/absence`} />
        <CalendarCard locale={locale} zone={zone} since={account.feedSince} />
      </Stack>
    </div>
  )
}

function CalendarCard({ locale, zone, since }: { locale: Locale; zone: string; since: string | null }) {
  const t = translatorFor(locale, 'calendar-feed')
  const title = t('page.title')
  const label = t(since ? 'account.change' : 'account.setUp')
  const action = { href: `/${locale}/desk/account/calendar`, label, about: title }
  const description = since ? t('account.on', { at: momentText(since, zone, locale) }) : t('account.off')
  return (
    <Card title={title}>
      <SummaryList rows={[{ key: 'feed', term: t('account.term'), description, action }]} />
    </Card>
  )
}

function DoneNotice({ locale, done }: Pick<AccountViewProps, 'locale' | 'done'>) {
  const t = translatorFor(locale, 'staff')
  if (done !== 'password' && done !== 'authenticator') return null
  const toneWord = messagesOf(locale).site.toneWords.success
  return <Notice tone="success" title={t(`account.done.${done}`)} toneWord={toneWord} live />
}

function securityRows(
  locale: Locale,
  { recoveryCodesLeft: left, sessions, passkeys }: AccountViewProps['account'],
) {
  const own = translatorFor(locale, 'sign-in')
  const t = translatorFor(locale, 'staff')
  const to = (page: string, label: string, about: string) => ({
    href: `/${locale}/desk/account/${page}`,
    label,
    about,
  })
  const [password, authenticator, codes] = [
    t('account.password'),
    t('account.authenticator'),
    t('account.codes'),
  ]
  const change = t('account.change')
  return [
    {
      key: 'password',
      term: password,
      description: t('account.passwordNow'),
      action: to('password', change, password),
    },
    {
      key: 'authenticator',
      term: authenticator,
      description: t('account.authenticatorNow'),
      action: to('authenticator', change, authenticator),
    },
    {
      key: 'passkeys',
      term: own('passkeys.term'),
      description: own('passkeys.count', { count: passkeys }),
      action: to('passkeys', own('passkeys.change'), own('passkeys.term')),
    },
    {
      key: 'codes',
      term: codes,
      description: t('account.codesLeft', { left }),
      action: to('recovery-codes', t('account.renew'), codes),
    },
    {
      key: 'sessions',
      term: own('sessions.term'),
      description: own('sessions.now', { count: sessions }),
      action: to('sessions', own('sessions.look'), own('sessions.title')),
    },
  ]
}
