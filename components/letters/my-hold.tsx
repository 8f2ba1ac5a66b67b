import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyHold } from '#lib/domain/requests/my-request.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** To the person: what is going to be done and when at the earliest, with the way to stop it; or that it was stopped. */
export function MyHoldNotice({ locale, hold }: { locale: Locale; hold: MyHold | null }) {
  const t = translatorFor(locale, 'letters')
  const { toneWords } = messagesOf(locale).site
  if (!hold) return null
  if (!hold.until)
    return (
      <Notice tone="info" title={t('mine.stopped')} toneWord={toneWords.info}>
        <p>{t('mine.stoppedText')}</p>
      </Notice>
    )
  const title = t('mine.title', { day: dayText(hold.until, locale) })
  return (
    <Notice tone="warning" title={title} toneWord={toneWords.warning}>
      <p>{t(`mine.${hold.does}`)}</p>
      <form method="post" action={`/${locale}/my-request/stop-held`} className="space-y-2">
        <Button variant="secondary">{t('mine.stop')}</Button>
        <p className="text-small">{t('mine.stopText')}</p>
      </form>
    </Notice>
  )
}
