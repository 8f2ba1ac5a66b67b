import { Notice } from '#components/ui/notice.tsx'
import type { DeadlinePreview } from '#lib/domain/clock/deadline-preview.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { HOME_LAW } from '#lib/domain/operator/law-modes.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type InsteadNoticeProps = { locale: Locale; instead: NonNullable<DeadlinePreview['instead']> }

/** Why the law of the place does not count, from when it will if that is known, and what does until then. */
export function InsteadNotice({ locale, instead: { own, why, from } }: InsteadNoticeProps) {
  const t = translatorFor(locale, 'deadlines')
  const laws = translatorFor(locale, 'clock')
  const law = laws(`laws.${own}`)
  const title =
    why === 'off' ? t('instead.off', { law }) : t('instead.not-in-force', { law, day: dayText(from, locale) })
  return (
    <Notice title={title} toneWord={messagesOf(locale).site.toneWords.info}>
      <p>{t(why === 'off' ? 'instead.home' : 'instead.until', { home: laws(`laws.${HOME_LAW}`) })}</p>
    </Notice>
  )
}
