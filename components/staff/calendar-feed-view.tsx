import { Button, ButtonRow } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CalendarFeedViewProps = {
  locale: Locale
  zone: string
  /** Since when there is an address (instant), or null. */
  since: string | null
  hasEnded: boolean
}

/** Whether one has a calendar of due dates, what it holds and risks, and the buttons that make and end it. */
export function CalendarFeedView({ locale, zone, since, hasEnded }: CalendarFeedViewProps) {
  const t = translatorFor(locale, 'calendar-feed')
  const toneWord = messagesOf(locale).site.toneWords.success
  const path = `/${locale}/desk/account/calendar`
  return (
    <div className="max-w-column">
      <PageHeader title={t('page.title')} lead={t('page.lead')} />
      <Stack>
        {hasEnded ? <Notice tone="success" title={t('page.ended')} toneWord={toneWord} live /> : null}
        <Card>
          <p>{t('page.holds')}</p>
          <p>{t('page.risk')}</p>
          <p className="font-semibold">
            {since ? t('page.since', { at: momentText(since, zone, locale) }) : t('page.none')}
          </p>
          <ButtonRow>
            <form method="post" action={`${path}/make`}>
              <Button>{t(since ? 'page.renew' : 'page.make')}</Button>
            </form>
            {since ? (
              <form method="post" action={`${path}/end`}>
                <Button variant="secondary">{t('page.end')}</Button>
              </form>
            ) : null}
          </ButtonRow>
        </Card>
      </Stack>
    </div>
  )
}

/** The secret address, shown this once. */
export function ShownCalendarFeed({ locale, href }: { locale: Locale; href: string }) {
  const t = translatorFor(locale, 'calendar-feed')
  return (
    <div className="max-w-column">
      <PageHeader title={t('page.shownTitle')} lead={t('page.shownLead')} />
      <Stack>
        <Card>
          <p dir="ltr" className="font-mono break-all">
            {href}
          </p>
          <CopyButton text={href} label={t('page.copy')} copiedLabel={t('page.copied')} />
          <p>{t('page.risk')}</p>
        </Card>
        <form method="post" action={`/${locale}/desk/account/calendar/kept`}>
          <ButtonRow>
            <Button>{t('page.kept')}</Button>
          </ButtonRow>
        </form>
      </Stack>
    </div>
  )
}
