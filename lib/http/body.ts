import type { z } from 'zod'
import { type FieldProblem, failed, ok, type Result } from '#lib/domain/result.ts'

/** Most bytes of a form or JSON body (SR-032). */
export const BODY_BYTES = 64 * 1024
const MOST_FIELDS = 400
/** No form of ours nests deeper than `items.0.says`. */
const MOST_LEVELS = 5
const MOST_PROBLEMS = 50

type Fields = Record<string, unknown>

/** Reads a form or JSON body of at most `most` bytes, as nested fields. Never buffers more than that. */
export async function readBody(request: Request, most = BODY_BYTES): Promise<Result<Fields>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded' && type !== 'application/json')
    return failed('wrong-content-type')
  if (Number(request.headers.get('content-length') ?? 0) > most) return failed('body-too-large')
  const text = await readText(request, most)
  if (text === null) return failed('body-too-large')
  return type === 'application/json' ? readJson(text) : readForm(new URLSearchParams(text))
}

async function readText(request: Request, most: number): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function readJson(text: string): Result<Fields> {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isObject && isReasonable(value)) return ok(value as Fields)
  } catch {
    // Malformed JSON is input like any other.
  }
  return failed('invalid-input', { fields: [] })
}

/** Whether a value is no deeper and no wider than any form, so that what comes after can walk it. */
function isReasonable(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0, seen = 0; level.length > 0; depth++) {
    seen += level.length
    if (depth > MOST_LEVELS || seen > MOST_FIELDS) return false
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
  return true
}

/**
 * Form fields as an object: `items.0.says` becomes nested, a name ending in `[]` collects its repetitions, any
 * other name sent twice is refused (SR-036).
 */
export function readForm(form: URLSearchParams): Result<Fields> {
  const entries = [...form]
  if (entries.length > MOST_FIELDS) return failed('body-too-large')
  const fields: Fields = Object.create(null)
  const doubled: FieldProblem[] = []
  for (const [name, value] of entries) {
    const list = name.endsWith('[]')
    const path = (list ? name.slice(0, -2) : name).split('.')
    if (path.length > MOST_LEVELS) return failed('invalid-input', { fields: [] })
    if (!place(fields, path, value, list)) doubled.push({ field: name, code: 'duplicate-field' })
  }
  return doubled.length > 0 ? failed('invalid-input', { fields: doubled }) : ok(withArrays(fields))
}

function place(fields: Fields, path: string[], value: string, list: boolean): boolean {
  const last = path.pop() ?? ''
  let at = fields
  for (const part of path) {
    at[part] ??= Object.create(null)
    const next = at[part]
    if (typeof next !== 'object' || next === null || Array.isArray(next)) return false
    at = next as Fields
  }
  if (list) {
    at[last] ??= []
    return Array.isArray(at[last]) && at[last].push(value) > 0
  }
  if (last in at) return false
  at[last] = value
  return true
}

/** The form itself stays an object, whatever its fields are called. */
function withArrays(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, arraysIn(value)]))
}

/** Objects whose keys are 0, 1, 2 … become arrays, in that order. */
function arraysIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, arraysIn(inner)] as const)
  const numbered = entries.length > 0 && entries.every(([key]) => /^\d{1,3}$/.test(key))
  if (!numbered) return Object.fromEntries(entries)
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => inner)
}

/** Parses fields by a strict schema; what is wrong is said per field, unknown fields included. */
export function parseFields<Output>(schema: z.ZodType<Output>, fields: Fields): Result<Output> {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return ok(parsed.data)
  // The first problem of a field is the one worth saying.
  const firsts = new Map<string, FieldProblem>()
  for (const problem of parsed.error.issues.flatMap(fieldProblems))
    if (!firsts.has(problem.field)) firsts.set(problem.field, problem)
  return failed('invalid-input', { fields: [...firsts.values()].slice(0, MOST_PROBLEMS) })
}

function fieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: field ? `${field}.${key}` : key, code: 'unknown-field' }))
  const params =
    'params' in issue ? issue.params : 'maximum' in issue ? { max: Number(issue.maximum) } : undefined
  return [{ field, code: issue.message, params: params as FieldProblem['params'] }]
}
