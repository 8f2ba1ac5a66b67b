import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { problemsOf, type ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type StopLetterProps = {
  locale: Locale
  /** The request it is about; null once there is nothing to stop. */
  link: { reference: string } | null
  shown: ShownProblems
  isDone: boolean
  /** The operator's, for whoever cannot go on here. */
  email: string
}

/** To the contact on file: the code of the notice stops what it announced; the link alone never does. */
export function StopLetterView({ locale, link, shown, isDone, email }: StopLetterProps) {
  const t = translatorFor(locale, 'letters')
  if (isDone) return <PageHeader title={t('stop.done')} lead={t('stop.doneText', { email })} />
  if (!link) return <PageHeader title={t('stop.gone')} lead={t('stop.goneText', { email })} />
  return (
    <PostForm
      action={`/${locale}/my-request/stop-letter/stop`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('stop.submit')}
      submitVariant="danger"
      {...problemsOf(shown, 'code')}
    >
      <PageHeader title={t('stop.title')} lead={t('stop.text', { reference: link.reference })} />
      <CodeField name="code" label={t('stop.code')} hint={t('stop.hint')} />
    </PostForm>
  )
}
