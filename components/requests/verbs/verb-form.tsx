import type { ReactNode } from 'react'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { type Typed, typedText } from '#components/requests/typed.ts'
import type { ButtonVariant } from '#components/ui/button-look.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseAction } from '#lib/domain/requests/case-actions.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { DESK_TEXT_MAX } from '#lib/domain/requests/desk-forms.ts'
import { messagesOf } from '#lib/i18n/translator.ts'

/** A form as it was posted before, if it was wrong. */
export type Again = {
  values: Typed
  problems: readonly FieldProblem[]
  summary: string | null
} | null

export type VerbProps = { locale: Locale; file: CaseFile; again: Again }

type VerbFormProps = VerbProps & {
  verb: CaseAction
  /** Where it posts; a page of its own has its route below it. */
  action: string
  submitLabel: string
  submitVariant?: ButtonVariant
  /** Other buttons of the form, beside the main one. */
  beside?: ReactNode
  /** For forms with files. */
  multipart?: boolean
  children: ReactNode
}

/** The form of one verb: it carries the version of the case that this page shows. */
export function VerbForm({ locale, file, again, verb, children, ...form }: VerbFormProps) {
  return (
    <PostForm
      {...form}
      form={`desk-${verb}`}
      locale={locale}
      problems={again?.problems}
      summary={again?.summary}
      words={messagesOf(locale).site.form}
    >
      <Hidden name="version" value={String(file.version)} answer />
      {children}
    </PostForm>
  )
}

type BodyProps = { locale: Locale; again: Again; label: string; hint: string; rows?: number }

/** The text of a question, an answer or a note, counted while one writes. */
export function BodyField({ locale, again, label, hint, rows = 8 }: BodyProps) {
  const { count } = messagesOf(locale).site
  return (
    <TextArea
      name="body"
      label={label}
      hint={hint}
      rows={rows}
      value={typedText(again?.values ?? {}, 'body')}
      count={{ max: DESK_TEXT_MAX, words: count }}
    />
  )
}
