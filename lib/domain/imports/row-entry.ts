import { isImportColumn } from '#lib/domain/imports/columns.ts'
import type { ListedRow } from '#lib/domain/imports/typed-row.ts'
import { type Entry, entryForm } from '#lib/domain/requests/entry.ts'
import type { FieldProblem } from '#lib/domain/result.ts'

/**
 * What a row asks to be entered, by the entry form's own schema, or every problem it has, each with its column.
 * `entryKey` is what the row is known by when it comes again.
 */
export function rowEntry(row: ListedRow, entryKey: string): { entry: Entry } | { problems: FieldProblem[] } {
  const { number: _, relation = 'self', subjectName, subjectEmail, as, age, ...typed } = row.typed
  const about = { subjectName, as, ...(relation === 'agent' ? { subjectEmail } : {}) }
  const whom = { ...about, ...(relation === 'guardian' ? { age } : {}) }
  const person = relation === 'self' ? {} : { [String(relation)]: whom }
  const parsed = entryForm.safeParse({ ...typed, ...person, entryKey, relation })
  if (parsed.success && row.problems.length === 0) return { entry: parsed.data }
  const told = new Set(row.problems.map(({ field }) => field))
  const others = (parsed.error?.issues ?? []).flatMap((issue): FieldProblem[] => {
    const field = issue.path.map(String).findLast(isImportColumn) ?? 'number'
    if (told.has(field)) return []
    told.add(field)
    const { params } = issue as { params?: FieldProblem['params'] }
    return [{ field, code: issue.message, ...(params ? { params } : {}) }]
  })
  return { problems: [...row.problems, ...others] }
}
