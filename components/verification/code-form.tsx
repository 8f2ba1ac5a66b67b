import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { problemsOf, type ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { CODE_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** Confirms with the code of the mail, on the page after sending. */
export function CodeForm({ locale, shown }: { locale: Locale; shown: ShownProblems }) {
  const t = translatorFor(locale, 'sent')
  return (
    <PostForm
      action={`/${locale}/request/sent/confirm-email`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('code.send')}
      {...problemsOf(shown, 'code')}
    >
      <CodeField
        name="code"
        label={t('code.label')}
        hint={t('code.hint', { minutes: CODE_LIFETIME_MINUTES })}
      />
    </PostForm>
  )
}
