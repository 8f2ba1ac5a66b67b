import { TextArea } from '#components/forms/text-area.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type OpenTasksProps = { locale: Locale; count: number; reference: string; again: Again }

/** Before a case ends with open tasks: that they are, and why it ends all the same. */
export function OpenTasksField({ locale, count, reference, again }: OpenTasksProps) {
  const t = translatorFor(locale, 'tasks')
  if (count === 0) return null
  return (
    <>
      <Notice
        tone="warning"
        title={t('openTasks.title', { count })}
        toneWord={messagesOf(locale).site.toneWords.warning}
      >
        <p>
          {t('openTasks.text', { count })}{' '}
          <a href={`/${locale}/desk/requests/${reference}#tasks`}>{t('title')}</a>
        </p>
      </Notice>
      <TextArea
        name="openTasks"
        label={t('openTasks.label')}
        hint={t('openTasks.hint')}
        rows={3}
        value={typedText(again?.values ?? {}, 'openTasks')}
      />
    </>
  )
}
