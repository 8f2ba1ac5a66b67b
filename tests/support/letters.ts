import { findLetter, type LetterRow, listLettersOf } from '#db/queries/letters.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { endHolds } from '#lib/commands/letters/end-holds.ts'
import { type Judging, judgeLetter } from '#lib/commands/letters/judge-letter.ts'
import { sendLetters } from '#lib/commands/letters/send-letters.ts'
import { LETTER_STATES } from '#lib/domain/letters/lifecycle.ts'
import type { DeskRules } from '#lib/domain/operator/desk-rules.ts'
import { atDesk, closeGranted, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { type Filing, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** The rules of the product itself, for tests of what they ask. */
export const CAREFUL: Partial<DeskRules> = {
  undoSeconds: 30,
  approval: 'two-person',
  singleHoldDays: 14,
  erasureHoldDays: 7,
  otherMailboxHoldHours: 48,
}

export const carefulStore = (rules: Partial<DeskRules> = {}): TestStore =>
  freshStore(undefined, { ...CAREFUL, ...rules })

/** The one letter of a case. */
export async function onlyLetter({ db }: Context, requestId: string): Promise<LetterRow> {
  const [row, ...more] = await listLettersOf(db.read, requestId, LETTER_STATES)
  if (!row || more.length > 0) throw new Error(`The case has ${row ? more.length + 1 : 0} letters.`)
  return row
}

export async function letterNow({ db }: Context, id: string): Promise<LetterRow> {
  const row = await findLetter(db.read, id)
  if (!row) throw new Error('No such letter.')
  return row
}

/** An answer of the handler that gives everything, sent off. @returns the case as it is then, and the letter. */
export async function givenSentOff(
  store: TestStore,
  filing: Partial<Filing> = {},
): Promise<{ request: RequestRow; letter: LetterRow }> {
  const { reference, ...seen } = await givenRequestIn(store, 'open', filing)
  must(await closeGranted(atDesk(store), { ...seen, reference }))
  const letter = await onlyLetter(store.context, seen.id)
  return { request: await stored(store.context, reference), letter }
}

/** A second person at the desk. */
export const second = (store: TestStore): Context => atDesk(store, 'handler', 'second')

/** What the second person says of a letter as it is now. */
export async function judge(context: Context, letter: LetterRow, changes: Partial<Judging> = {}) {
  const request = await findRequest(context.db.read, letter.requestId)
  return judgeLetter(context, {
    ...{ letterId: letter.id, version: letter.version, caseVersion: request?.version ?? 0 },
    ...{ as: 'approve', decision: 'pass', comment: '', noThirdParty: true },
    ...(await stepUp(context)),
    ...changes,
  })
}

/** The worker’s next round. */
export async function nextRound(store: TestStore): Promise<void> {
  must(await endHolds(store.system()))
  must(await sendLetters(store.system()))
}
