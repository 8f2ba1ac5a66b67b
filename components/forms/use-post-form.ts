import { type SubmitEvent, useEffect, useRef } from 'react'
import { type Resolver, useForm } from 'react-hook-form'
import { checkAnswers } from '#components/forms/check-answers.ts'
import type { FieldProblem } from '#components/forms/field-problem.ts'
import type { FormName } from '#components/forms/form-schemas.ts'
import { postAnswers, postNatively } from '#components/forms/post-answers.ts'
import type { Locale } from '#lib/domain/locales.ts'

/** Buttons that change the form itself; they go to the server as they are, however little is filled in. */
const UNCHECKED_BUTTONS = new Set(['add', 'remove', 'removeFile'])

type Submission = { element: HTMLFormElement; submitter: HTMLElement | null }
type Next = { location: string }

/**
 * Sends a form with scripts' help: checks it first, posts it, and shows what the server has to say in place. The
 * page holds the values; react-hook-form holds the submission: its resolver asks the schema and then the server.
 */
export function usePostForm(form: FormName | undefined, locale: Locale) {
  const submission = useRef<Submission>(null)
  const resolver: Resolver<Next> = async () => {
    const current = submission.current
    return current ? resolveSubmission(current, form, locale) : { values: { location: '' }, errors: {} }
  }
  const { handleSubmit, reset, formState } = useForm<Next>({ resolver, shouldFocusError: false })
  const { errors, isSubmitting, isSubmitSuccessful, submitCount } = formState
  const pending = isSubmitting || isSubmitSuccessful
  useReturn(reset)

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const submitter = event.nativeEvent.submitter
    if (submitter instanceof HTMLButtonElement && UNCHECKED_BUTTONS.has(submitter.name)) return
    event.preventDefault()
    if (pending) return
    submission.current = { element: event.currentTarget, submitter }
    void handleSubmit(({ location }) => goTo(location))()
  }
  return { onSubmit, pending, attempts: submitCount, problems: problemsIn(errors) }
}

async function resolveSubmission(
  { element, submitter }: Submission,
  form: FormName | undefined,
  locale: Locale,
) {
  try {
    const found = form ? await checkAnswers(element, form, locale) : []
    const posted = found.length > 0 ? { problems: found } : await postAnswers(element, submitter)
    return 'location' in posted
      ? { values: posted, errors: {} }
      : { values: {}, errors: errorsOf(posted.problems) }
  } catch {
    // No answer, or none that can be read: the browser itself tries, and shows what it gets.
    return postNatively(element, submitter)
  }
}

/** Flat by the field's whole name; '' is the form itself. */
function errorsOf(problems: readonly FieldProblem[]) {
  return Object.fromEntries(problems.map(({ field, message }) => [field ?? '', { type: 'problem', message }]))
}

function problemsIn(errors: Record<string, { message?: string } | undefined>): FieldProblem[] {
  return Object.entries(errors).map(([field, error]) => ({
    field: field || null,
    message: error?.message ?? '',
  }))
}

/** Only ever to a page of this site. */
function goTo(location: string): void {
  const target = new URL(location, window.location.origin)
  if (target.origin === window.location.origin) window.location.assign(target)
}

/** A page brought back by the Back button is not on its way any more. */
function useReturn(reset: () => void): void {
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => event.persisted && reset()
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [reset])
}
