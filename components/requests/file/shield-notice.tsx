import { Notice } from '#components/ui/notice.tsx'
import type { ShieldCause } from '#lib/domain/access/shields.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ShieldNoticeProps = {
  locale: Locale
  reference: string
  lines: readonly { name: string; because: ShieldCause }[]
}

/** To a lead: somebody in the case has a colleague's name, and nobody has looked whether it is them. */
export function ShieldNotice({ locale, reference, lines }: ShieldNoticeProps) {
  const t = translatorFor(locale, 'shields')
  const names = lines.filter(({ because }) => because === 'same-name').map(({ name }) => name)
  if (names.length === 0) return null
  const toneWord = messagesOf(locale).site.toneWords.warning
  const list = new Intl.ListFormat(locale).format(names)
  return (
    <Notice tone="warning" title={t('suspicionTitle', { names: list })} toneWord={toneWord}>
      <p>
        {t('suspicionText')} <a href={`/${locale}/desk/requests/${reference}/shield`}>{t('suspicionLink')}</a>
      </p>
    </Notice>
  )
}
