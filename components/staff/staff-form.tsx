import type { ReactNode } from 'react'
import type { FormName } from '#components/forms/form-schemas.ts'
import { PostForm } from '#components/forms/post-form.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import type { ButtonVariant } from '#components/ui/button-look.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf } from '#lib/i18n/translator.ts'

type StaffFormProps = {
  locale: Locale
  /** The schema the browser checks with before sending. */
  form?: FormName
  action: string
  /** What it is about, above the title. */
  caption?: string
  title: string
  lead?: ReactNode
  shown: ShownForm
  submit: string
  variant?: ButtonVariant
  children?: ReactNode
}

/** A page that is one form: what it is for, its fields, its button. */
export function StaffForm({ locale, action, title, lead, shown, submit, ...rest }: StaffFormProps) {
  return (
    <div className="max-w-column">
      <PostForm
        action={`/${locale}${action}`}
        form={rest.form}
        locale={locale}
        problems={shown?.problems}
        summary={shown?.summary}
        words={messagesOf(locale).site.form}
        submitLabel={submit}
        submitVariant={rest.variant}
      >
        <PageHeader caption={rest.caption} title={title} lead={lead} />
        {rest.children}
      </PostForm>
    </div>
  )
}
