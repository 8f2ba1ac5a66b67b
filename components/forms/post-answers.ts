import type { FieldProblem } from '#components/forms/field-problem.ts'

/** Where to go next, or what to put right. */
export type Posted = { location: string } | { problems: FieldProblem[] }

type Answered = { code?: unknown; location?: unknown; detail?: unknown; title?: unknown; errors?: unknown }

/** What was seen is no longer so, or the page shows beside the form what was found: it must be shown anew. */
const SEEN_OTHERWISE: unknown[] = [
  'stale-version',
  'list-changed',
  'answer-incomplete',
  'strangers-found',
  'identity-below',
]

/** Posts the form as the browser would, but asks for JSON. Rejects when there is no answer that can be read. */
export async function postAnswers(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Posted> {
  const sent = new FormData(form, submitter)
  const body = form.enctype === 'multipart/form-data' ? sent : new URLSearchParams(textsOf(sent))
  const response = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body })
  if (response.redirected) return { location: response.url }
  const answered = (await response.json()) as Answered
  if (response.ok && typeof answered.location === 'string') return { location: answered.location }
  const problems = listOf(answered.errors).filter(isProblem)
  // Only a fresh page shows what changed in between; it keeps what was typed.
  if ([answered, ...problems].some(({ code }) => SEEN_OTHERWISE.includes(code)))
    return postNatively(form, submitter)
  if (problems.length > 0) return { problems }
  return { problems: [{ field: null, message: String(answered.detail ?? answered.title) }] }
}

/** Sends the form without scripts' help, the button's own name and value included; this page is over then. */
export function postNatively(form: HTMLFormElement, submitter: HTMLElement | null): Promise<never> {
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const pressed = document.createElement('input')
    pressed.type = 'hidden'
    pressed.name = submitter.name
    pressed.value = submitter.value
    form.append(pressed)
  }
  HTMLFormElement.prototype.submit.call(form)
  return new Promise<never>(() => {})
}

function textsOf(sent: FormData): [string, string][] {
  return [...sent].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isProblem(value: unknown): value is FieldProblem & { code?: unknown } {
  return typeof value === 'object' && value !== null && 'field' in value && 'message' in value
}
