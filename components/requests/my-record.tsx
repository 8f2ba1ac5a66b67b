import { Details } from '#components/ui/details.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MyRecord as Facts } from '#lib/domain/retention/record.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Until when the portal keeps its own record of a request, what is destroyed then, and how that can be shown. */
export function MyRecord({ locale, record }: { locale: Locale; record: Facts }) {
  const t = translatorFor(locale, 'record')
  const { eraseOn, months, source, onHold } = record
  return (
    <Section title={t('title')}>
      <div className="space-y-3">
        {onHold ? <OnHold locale={locale} /> : null}
        <p>{eraseOn ? t('eraseOn', { day: dayText(eraseOn, locale) }) : t('afterClosing', { months })}</p>
        <Details summary={t('more')}>
          <p>{t('what')}</p>
          <p>{t('why', { months, source: textIn(source, locale) })}</p>
          <p>{t('stays')}</p>
          <p>{t('key')}</p>
        </Details>
      </div>
    </Section>
  )
}

function OnHold({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'record')
  return (
    <Notice tone="info" title={t('onHold')} toneWord={messagesOf(locale).site.toneWords.info}>
      <p>{t('onHoldText')}</p>
    </Notice>
  )
}
