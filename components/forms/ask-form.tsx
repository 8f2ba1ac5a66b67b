import type { ReactNode } from 'react'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import type { FormWords } from '#components/forms/form-words.ts'
import { FormStateProvider } from '#components/forms/problems-context.tsx'
import { Button } from '#components/ui/button.tsx'

type AskFormProps = {
  action: string
  problems: readonly FieldProblem[]
  words: FormWords
  submitLabel: string
  children: ReactNode
}

/** A form that asks by GET, so that the answer has an address; what was wrong is said above it and at its fields. */
export function AskForm({ action, problems, words, submitLabel, children }: AskFormProps) {
  return (
    <form method="get" action={action} noValidate className="space-y-6">
      <ErrorSummary title={words.summaryTitle} problems={problems} />
      <FormStateProvider
        problems={problems}
        errorWord={words.error}
        sendingWord={words.sending}
        pending={false}
      >
        {children}
      </FormStateProvider>
      <Button wide>{submitLabel}</Button>
    </form>
  )
}
