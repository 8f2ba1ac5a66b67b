import { CodeField } from '#components/forms/code-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { OPEN_LINK_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type TypeCodeViewProps = { locale: Locale; shown: Omit<ShownProblems, 'form'> | null }

/** Opens a request by the code alone: for mails without a link, and mails that are read on another device. */
export function TypeCodeView({ locale, shown }: TypeCodeViewProps) {
  const t = translatorFor(locale, 'my-request')
  return (
    <PostForm
      action={`/${locale}/my-request/code/open`}
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={t('open.button')}
      problems={shown?.problems}
      summary={shown?.summary}
    >
      <PageHeader title={t('typeCode.title')} lead={t('typeCode.lead')} />
      <CodeField
        name="code"
        label={t('open.codeLabel')}
        hint={t('typeCode.hint', { minutes: OPEN_LINK_LIFETIME_MINUTES })}
      />
    </PostForm>
  )
}
