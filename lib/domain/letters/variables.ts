/** What a template can leave for the portal to fill in; each is explained in `templates.variables.<name>`. */
export const VARIABLES = [
  'reference',
  'name',
  'kind',
  'law',
  'receivedOn',
  'dueOn',
  'today',
  'operator',
  'company',
  'contact',
  'policy',
  'authority',
  'categories',
  'purposes',
] as const
export type Variable = (typeof VARIABLES)[number]

/** What stands for each variable in one letter. */
export type VariableValues = Record<Variable, string>

/** A variable that no letter can fill in: as it was typed, and the known one it was meant for; `none` where that is a guess. */
export type VariableFault =
  | { code: 'variable-unknown'; name: string; nearest: Variable | 'none' }
  | { code: 'variable-malformed'; near: string }

/** What staff still have to write themselves: a letter with one left does not go. */
const BLANK = /\[\[[^\]]*\]\]/

const BRACED = /\{([^{}]*)\}/g

/** The first fault of a template's text, or null: a name the catalogue does not have, or a brace without its partner. */
export function variableFault(text: string): VariableFault | null {
  for (const [, inner = ''] of text.matchAll(BRACED)) {
    if (isVariable(inner)) continue
    const name = inner.trim()
    return /^[\p{L}\d_-]{1,40}$/u.test(name)
      ? { code: 'variable-unknown', name: inner, nearest: nearestVariable(name) }
      : { code: 'variable-malformed', near: `{${inner}}`.slice(0, 40) }
  }
  const stray = text.replaceAll(BRACED, '').search(/[{}]/)
  if (stray < 0) return null
  const rest = text.replaceAll(BRACED, '')
  return { code: 'variable-malformed', near: rest.slice(stray, stray + 20).trim() }
}

/** The text with every variable filled in. @throws on a text that `variableFault` finds fault with. */
export function fillIn(text: string, values: VariableValues): string {
  return text.replaceAll(BRACED, (braced, inner: string) => {
    if (!isVariable(inner)) throw new Error(`No such variable: ${braced}`)
    return values[inner]
  })
}

/** What a letter must not go out with: a blank nobody filled in, or a variable that still stands as its name. */
export function leftOver(text: string): { code: 'blank-left' | 'variable-left'; what: string } | null {
  const blank = BLANK.exec(text)
  if (blank) return { code: 'blank-left', what: blank[0].slice(0, 80) }
  const variable = [...text.matchAll(BRACED)].find(([, inner = '']) => isVariable(inner.trim()))
  return variable ? { code: 'variable-left', what: variable[0] } : null
}

function isVariable(name: string): name is Variable {
  return VARIABLES.some((known) => known === name)
}

/** Begun and not finished, or the one that takes the fewest changes: of no more than half of its letters. */
function nearestVariable(name: string): Variable | 'none' {
  const begun = VARIABLES.find((known) => known.toLowerCase().startsWith(name.toLowerCase()))
  if (begun) return begun
  const distances = VARIABLES.map((known) => ({
    known,
    distance: editsBetween(known.toLowerCase(), name.toLowerCase()),
  }))
  const best = distances.reduce((least, each) => (each.distance < least.distance ? each : least))
  return best.distance <= name.length / 2 ? best.known : 'none'
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [done, letter] of [...from].entries()) {
    const next = [done + 1]
    for (let at = 0; at < to.length; at++) {
      const changed = (row[at] ?? 0) + (letter === to[at] ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
