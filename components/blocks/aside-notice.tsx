import { VerbForm } from '#components/requests/verbs/verb-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** On a case of a blocked sender: that it waits apart from the queue, and the way into it. */
export function AsideNotice({ locale, file }: { locale: Locale; file: CaseFile }) {
  const t = translatorFor(locale, 'blocks')
  if (!file.setAsideAt || file.status === 'closed') return null
  return (
    <Notice tone="warning" title={t('aside.title')} toneWord={messagesOf(locale).site.toneWords.warning}>
      <p>{t('aside.text')}</p>
      {file.actions.includes('bring-back') ? (
        <VerbForm
          {...{ locale, file }}
          again={null}
          verb="bring-back"
          action={`/${locale}/desk/requests/${file.reference}/bring-back`}
          submitLabel={t('aside.bringBack')}
          submitVariant="secondary"
        >
          {null}
        </VerbForm>
      ) : null}
    </Notice>
  )
}
