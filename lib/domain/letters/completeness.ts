import { type Care, careOf } from '#lib/domain/letters/care.ts'
import { SIGNS } from '#lib/domain/letters/signs.ts'
import { answerContents } from '#lib/domain/requests/answer-contents.ts'
import type { Item, ItemCode } from '#lib/domain/requests/contents/item.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { namesRemedies, remediesFor } from '#lib/domain/requests/remedies.ts'

/** How one thing that the law wants said stands: the portal adds it, the letter shows it, staff ticked it, or none of them. */
export type ItemState = 'portal' | 'found' | 'ticked' | 'missing'
export type CheckedItem = Item & { state: ItemState }

type Asked = { law: string; kind: Kind }
type Written = {
  verb: string
  outcome?: Outcome | null | undefined
  body: string
  care?: Care | null | undefined
}

/** How a letter decides; null where it decides nothing, and nothing has to be in it. */
export function decidedBy({ verb, outcome }: Pick<Written, 'verb' | 'outcome'>): Outcome | null {
  if (verb === 'refuse') return 'refused'
  return verb === 'close' ? (outcome ?? null) : null
}

/** Everything that this answer must say, each with how it stands; `files` is how many go with it (law.md 1.8). */
export function checkCompleteness(asked: Asked, letter: Written, files: number): CheckedItem[] {
  const outcome = decidedBy(letter)
  if (!outcome) return []
  const { says } = careOf(letter)
  const stateOf = (code: ItemCode): ItemState => {
    if (isAdded(code, asked, outcome)) return 'portal'
    if (BY_FILE.includes(code) && files > 0) return 'found'
    if (SIGNS[code]?.test(letter.body)) return 'found'
    return says.includes(code) ? 'ticked' : 'missing'
  }
  return answerContents(asked, outcome).map((item) => ({ ...item, state: stateOf(item.code) }))
}

/** What an answer lacks; it does not go without, unless somebody says why. */
export function missingFrom(asked: Asked, letter: Written, files: number): ItemCode[] {
  return checkCompleteness(asked, letter, files).flatMap(({ code, state }) =>
    state === 'missing' ? code : [],
  )
}

/** What a file can be. */
const BY_FILE: readonly ItemCode[] = ['copy', 'copy-corrected', 'summary']

/** What the person's page says of itself, beside the letter: who answers, the remedies, each corrected item. */
function isAdded(code: ItemCode, { law, kind }: Asked, outcome: Outcome): boolean {
  if (code === 'controller' || code === 'record-kept') return true
  if (code === 'corrected') return kind === 'correction'
  const named = namesRemedies(outcome) && remediesFor(law, kind).some(({ authority }) => authority)
  return code === 'authority' && named
}
