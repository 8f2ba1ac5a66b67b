import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every story file of one run has examined, as empty files named by a hash: the files run in processes of their own. */
const markOf = (shape: string): string =>
  join(process.env.EXAMINED_PAGES ?? '', createHash('sha256').update(shape).digest('hex'))

/** Whether a story of this run has found nothing wrong with a page of this shape. */
export const wasExamined = (shape: string): boolean =>
  Boolean(process.env.EXAMINED_PAGES) && existsSync(markOf(shape))

export function noteExamined(shape: string): void {
  if (process.env.EXAMINED_PAGES) writeFileSync(markOf(shape), '')
}
