'use client'

import { type ReactNode, useEffect } from 'react'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { type FieldProblem, shownField } from '#components/forms/field-problem.ts'
import type { FormName } from '#components/forms/form-schemas.ts'
import type { FormWords } from '#components/forms/form-words.ts'
import { FormStateProvider } from '#components/forms/problems-context.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { usePostForm } from '#components/forms/use-post-form.ts'
import { ButtonRow } from '#components/ui/button.tsx'
import type { ButtonVariant } from '#components/ui/button-look.ts'
import type { Locale } from '#lib/domain/locales.ts'

type PostFormProps = {
  action: string
  /** The schema to check with before sending; without it the server alone checks. */
  form?: FormName
  locale: Locale
  /** What the server found when it answered without scripts (the page after the 303). */
  problems?: readonly FieldProblem[]
  /** What the server found that no field is to blame for. */
  summary?: string | null
  words: FormWords
  /** The main button. Forms with several buttons leave it out and put SubmitButtons among the children. */
  submitLabel?: string
  submitVariant?: ButtonVariant
  /** Other buttons of the form, beside the main one. */
  beside?: ReactNode
  /** For forms with files. */
  multipart?: boolean
  children: ReactNode
}

/** A form that works as plain HTML; with scripts it is checked first and its problems appear in place. */
export function PostForm(props: PostFormProps) {
  const { action, words, children, problems: found = [], summary } = props
  const { onSubmit, pending, attempts, problems: live } = usePostForm(props.form, props.locale)
  const problems = (attempts > 0 ? live : [...wholeForm(summary), ...found]).map(shown)
  useErrorTitle(live.length > 0, words.error)
  return (
    <form
      method="post"
      action={action}
      encType={props.multipart ? 'multipart/form-data' : undefined}
      noValidate
      aria-busy={pending || undefined}
      onSubmit={onSubmit}
      className="space-y-7 in-[.desk]:space-y-4"
    >
      <ErrorSummary key={attempts} title={words.summaryTitle} problems={problems} />
      <FormStateProvider
        problems={problems}
        errorWord={words.error}
        sendingWord={words.sending}
        pending={pending}
      >
        {children}
        <Buttons {...props} />
      </FormStateProvider>
    </form>
  )
}

function Buttons({ submitLabel, submitVariant, beside }: PostFormProps) {
  if (!submitLabel) return null
  const main = <SubmitButton variant={submitVariant}>{submitLabel}</SubmitButton>
  if (!beside) return main
  return (
    <ButtonRow>
      {main}
      {beside}
    </ButtonRow>
  )
}

const shown = ({ field, message }: FieldProblem) => ({ field: shownField(field), message })

function wholeForm(summary: string | null | undefined): FieldProblem[] {
  return summary ? [{ field: null, message: summary }] : []
}

/** The title begins with the word for an error while there is one, as it does in the server's answer. */
function useErrorTitle(failed: boolean, word: string): void {
  useEffect(() => {
    const prefix = `${word}: `
    const plain = document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title
    if (failed) document.title = prefix + plain
  }, [failed, word])
}
