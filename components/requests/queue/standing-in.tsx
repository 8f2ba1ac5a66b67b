import type { Locale } from '#lib/domain/locales.ts'
import type { QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type StandingInProps = {
  locale: Locale
  filter: QueueFilter
  stoodInFor: readonly { staffId: string; name: string; untilOn: string }[]
}

/** For whom one stands in, and the way to what they have; while one looks at it, that it is theirs. A line: it stands for days. */
export function StandingIn({ locale, filter, stoodInFor }: StandingInProps) {
  const t = translatorFor(locale, 'assignment')
  if (stoodInFor.length === 0 || filter.mailbox) return null
  return (
    <div className="mb-5 space-y-3">
      {stoodInFor.map(({ staffId, name, untilOn }) => (
        <p key={staffId} className="flex flex-wrap gap-x-4 rounded bg-info-soft px-3 py-2">
          <strong>{t('standingInFor', { name, until: dayText(untilOn, locale) })}</strong>
          {filter.assignee === staffId ? null : (
            <a href={`/${locale}/desk?assignee=${staffId}`}>{t('standingInLink', { name })}</a>
          )}
        </p>
      ))}
    </div>
  )
}
