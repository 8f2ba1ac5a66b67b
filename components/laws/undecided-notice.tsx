import { type LawLine, undecidedOf } from '#components/laws/law-line.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Open cases that were filed before the version in force began, and wait for a decision. */
export function UndecidedNotice({ locale, law }: { locale: Locale; law: LawLine }) {
  const t = translatorFor(locale, 'law-desk')
  const count = undecidedOf(law)
  if (count === 0) return null
  const name = translatorFor(locale, 'nouns')(`laws.${law.id}`)
  return (
    <Notice
      tone="warning"
      title={t('undecided.title', { law: name, count })}
      toneWord={messagesOf(locale).site.toneWords.warning}
    >
      <p>
        {t('undecided.text', { day: dayText(law.version, locale) })}{' '}
        <a href={`/${locale}/desk/laws/${law.id}/versions`}>{t('undecided.see')}</a>
      </p>
    </Notice>
  )
}
