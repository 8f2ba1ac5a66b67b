import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type StandingInProps = {
  locale: Locale
  filter: QueueFilter
  stoodInFor: readonly { staffId: string; name: string; untilOn: string }[]
}

/** For whom one stands in, and the way to what they have; while one looks at it, that it is theirs. */
export function StandingIn({ locale, filter, stoodInFor }: StandingInProps) {
  const t = translatorFor(locale, 'assignment')
  if (stoodInFor.length === 0 || filter.mailbox) return null
  return (
    <div className="mb-5 space-y-3">
      {stoodInFor.map(({ staffId, name, untilOn }) => (
        <Notice
          key={staffId}
          tone="info"
          title={t('standingInFor', { name, until: dayText(untilOn, locale) })}
          toneWord={messagesOf(locale).site.toneWords.info}
        >
          {filter.assignee === staffId ? null : (
            <p>
              <a href={`/${locale}/desk?assignee=${staffId}`}>{t('standingInLink', { name })}</a>
            </p>
          )}
        </Notice>
      ))}
    </div>
  )
}
