/** Answers as a schema wants them: dotted names make objects and lists, a name ending in `[]` makes a list. */
export type Answers = { [name: string]: unknown }

/** Fields that are not answers: the machine's own, and the trap. */
const NOT_ANSWERS = new Set(['website'])

/** What a person answered in `form`, files left out, read from the page itself, so that nothing typed before scripts ran is lost. */
export function readAnswers(form: HTMLFormElement): Answers {
  const answers: Answers = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || NOT_ANSWERS.has(name) || isMachineField(form, name)) continue
    const list = name.endsWith('[]')
    const path = (list ? name.slice(0, -2) : name).split('.')
    put(answers, path, list ? (before) => [...asList(before), value] : () => value)
  }
  return answers
}

/** The nearest field of the form that `path` is about: `categories.2` is shown at `categories`. */
export function nearestField(form: HTMLFormElement, path: readonly PropertyKey[]): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.')
    if (form.querySelector(`[data-field="${CSS.escape(name)}"]`)) return name
  }
  return null
}

function isMachineField(form: HTMLFormElement, name: string): boolean {
  const control = form.elements.namedItem(name)
  return control instanceof HTMLInputElement && control.type === 'hidden' && !('answer' in control.dataset)
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

type Node = Answers | unknown[]

function put(node: Node, path: string[], change: (before: unknown) => unknown): void {
  const [key, next, ...rest] = path
  if (key === undefined || Object.hasOwn(Object.prototype, key)) return
  const here = node as Answers
  if (next === undefined) {
    here[key] = change(here[key])
    return
  }
  here[key] ??= /^\d+$/.test(next) ? [] : {}
  put(here[key] as Node, [next, ...rest], change)
}
