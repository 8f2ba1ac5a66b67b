import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** One place where somebody is signed in; instants are ISO text. */
type Session = {
  name: string
  method: 'password' | 'passkey' | 'single-sign-on'
  browser: string | null
  createdAt: string
  lastSeenAt: string
  isThis: boolean
}
type SessionsViewProps = {
  locale: Locale
  path: string
  zone: string
  sessions: readonly Session[]
  ended: boolean
}

/** Where one is signed in, and a way to end each, or all others. */
export function SessionsView({ locale, path, zone, sessions, ended }: SessionsViewProps) {
  const t = translatorFor(locale, 'sign-in')
  const { success } = messagesOf(locale).site.toneWords
  return (
    <>
      <BackLink href={`/${locale}/desk/account`} label={translatorFor(locale, 'staff')('account.title')} />
      <PageHeader title={t('sessions.title')} lead={t('sessions.lead')} />
      <Stack>
        {ended ? <Notice tone="success" title={t('sessions.ended')} toneWord={success} live /> : null}
        <SortedTable
          {...{ locale, path }}
          name="sessions"
          caption={t('sessions.caption')}
          captionHidden
          columns={columnsFor(locale, zone)}
          rows={sessions}
          rowKey={({ name }) => name}
        />
        {/* a cell of a table may hold their buttons, not the forms themselves */}
        {sessions.map(({ name }) => (
          <form key={name} id={`end-${name}`} method="post" action={`/${locale}/desk/account/sessions/end`}>
            <input type="hidden" name="session" value={name} />
          </form>
        ))}
        <EndOthers locale={locale} others={sessions.length - 1} />
      </Stack>
    </>
  )
}

function EndOthers({ locale, others }: { locale: Locale; others: number }) {
  const t = translatorFor(locale, 'sign-in')
  if (others < 1) return <p className="text-soft">{t('sessions.alone')}</p>
  return (
    <form method="post" action={`/${locale}/desk/account/sessions/end-others`} className="space-y-3">
      <p>{t('sessions.unexpected')}</p>
      <Button>{t('sessions.endOthers')}</Button>
    </form>
  )
}

function columnsFor(locale: Locale, zone: string): SortedColumn<Session>[] {
  const t = translatorFor(locale, 'sign-in')
  const moment = (at: string) => momentText(at, zone, locale)
  const name = ({ browser }: Session) => browser ?? t('sessions.unknown')
  return [
    {
      key: 'browser',
      label: t('sessions.browser'),
      names: true,
      by: name,
      cell: (row) => (
        <>
          {name(row)} {row.isThis ? <Badge tone="info">{t('sessions.this')}</Badge> : null}
        </>
      ),
    },
    { key: 'method', label: t('sessions.method'), by: ({ method }) => t(`methods.${method}`) },
    {
      key: 'since',
      label: t('sessions.since'),
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => moment(createdAt),
    },
    {
      key: 'seen',
      label: t('sessions.seen'),
      by: ({ lastSeenAt }) => lastSeenAt,
      cell: ({ lastSeenAt }) => moment(lastSeenAt),
    },
    {
      key: 'act',
      label: t('sessions.act'),
      cell: (row) =>
        row.isThis ? (
          '–'
        ) : (
          <Button variant="quiet" form={`end-${row.name}`}>
            {t('sessions.end')}
            <VisuallyHidden>
              {' '}
              {t('sessions.endAbout', { browser: name(row), since: moment(row.createdAt) })}
            </VisuallyHidden>
          </Button>
        ),
    },
  ]
}
