import type { Context } from '#lib/commands/context.ts'
import { enterImported } from '#lib/commands/imports/enter-imported.ts'
import { keepImport } from '#lib/commands/imports/keep-import.ts'
import { importVocabulary } from '#lib/http/import-vocabulary.ts'
import { inPieces } from '#tests/support/sample-files.ts'

export const HEADINGS =
  'Your number,Received on,Received by,Rights,Lives in,Name,E-mail,Phone,Language,In their words'
export const ANNA = 'A-1,2026-11-20,Post,Access,DE,Anna Schmidt,anna@mail.example,,en,Please send me my data.'
export const OTTO =
  'A-2,2026-11-19,Phone,Access / Deletion,Germany,Otto Maier,,+49 30 123456,en,"Send, then erase."'

/** A list as a text. */
export const listOf = (...rows: string[]): string => [HEADINGS, ...rows, ''].join('\r\n')

/** Checks a list, given as text or as bytes. */
export async function checkList(context: Context, list: string | Buffer) {
  const source = inPieces(Buffer.from(list), 1000)
  return keepImport(context, { source, vocabulary: await importVocabulary(context, 'en') })
}

/** Enters all of a list, as its button does. @returns how many rows became requests. */
export async function enterList(context: Context, importId: string): Promise<number> {
  let entered = 0
  for (let from: number | null = 0; from !== null; ) {
    const done: Awaited<ReturnType<typeof enterImported>> = await enterImported(context, { importId, from })
    if (!done.ok) throw new Error(done.problem.code)
    entered += done.value.entered
    from = done.value.next
  }
  return entered
}
