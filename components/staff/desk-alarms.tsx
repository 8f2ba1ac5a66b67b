import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type DeskAlarmsProps = {
  locale: Locale
  zone: string
  /** Instants; `never` if the worker has not run yet. */
  alarms: { workerSilentSince: string | null; mailStuckSince: string | null; mailsWaiting: number }
}

/** What every room of the desk warns of: nobody watches the dates, or no mail goes out. */
export function DeskAlarms({ locale, zone, alarms }: DeskAlarmsProps) {
  const t = translatorFor(locale, 'desk')
  const toneWord = messagesOf(locale).site.toneWords.danger
  const { workerSilentSince, mailStuckSince, mailsWaiting } = alarms
  if (!workerSilentSince && !mailStuckSince) return null
  const silent =
    workerSilentSince && workerSilentSince !== 'never'
      ? t('alarms.workerSilent', { since: momentText(workerSilentSince, zone, locale) })
      : t('alarms.workerNever')
  return (
    <div className="mb-5 space-y-3">
      {workerSilentSince ? (
        <Notice tone="danger" title={silent} toneWord={toneWord}>
          <p>{t('alarms.workerText')}</p>
        </Notice>
      ) : null}
      {mailStuckSince ? (
        <Notice
          tone="danger"
          title={t('alarms.mailStuck', { since: momentText(mailStuckSince, zone, locale) })}
          toneWord={toneWord}
        >
          <p>
            {t('alarms.mailStuckText', { count: mailsWaiting })}{' '}
            <a href={`/${locale}/desk/outbox`}>{t('alarms.toOutbox')}</a>
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
