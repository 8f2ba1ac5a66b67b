import type { ReactNode } from 'react'
import { EmailField } from '#components/forms/email-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf } from '#lib/i18n/translator.ts'

type EmailFormProps = {
  locale: Locale
  action: string
  words: { label: string; hint: string; submit: string }
  shown: Omit<ShownProblems, 'form'> | null
  /** The title of the page. */
  children: ReactNode
}

/** A form of one e-mail address. */
export function EmailForm({ locale, action, words, shown, children }: EmailFormProps) {
  const typed = shown?.values.email
  return (
    <PostForm
      action={action}
      form="find"
      locale={locale}
      words={messagesOf(locale).site.form}
      submitLabel={words.submit}
      problems={shown?.problems}
      summary={shown?.summary}
    >
      {children}
      <EmailField
        label={words.label}
        hint={words.hint}
        value={typeof typed === 'string' ? typed : undefined}
      />
    </PostForm>
  )
}
