import { calendarName } from '#components/clock/calendar-name.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ToMoveNoticeProps = { locale: Locale; id: CalendarId; toMove: number }

/** Open cases of a calendar whose stored dates are no longer what the portal counts. */
export function ToMoveNotice({ locale, id, toMove }: ToMoveNoticeProps) {
  const t = translatorFor(locale, 'calendars')
  return (
    <Notice
      tone="warning"
      title={`${calendarName(id, locale)}: ${t('toMove', { count: toMove })}`}
      toneWord={messagesOf(locale).site.toneWords.warning}
    >
      <p>
        {t('toMoveText')} <a href={`/${locale}/desk/calendars/${id}/review`}>{t('review')}</a>
      </p>
    </Notice>
  )
}
