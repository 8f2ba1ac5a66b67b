import { z } from 'zod'
import { ITEM_CODES } from '#lib/domain/requests/contents/item.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'

const REASON_MAX = 1000
const reason = plainText({ missing: '', max: REASON_MAX, lines: true, optional: true }).default('')

/** What whoever writes a letter says of it, so that nothing the law wants is left out and nothing goes to a wrong person. */
export const careField = z.strictObject({
  /** What the letter or its files say, of all that the law wants said. */
  says: z.array(z.enum(ITEM_CODES, 'unknown')).max(ITEM_CODES.length, 'unknown').default([]),
  /** Why it goes without the rest. */
  without: reason,
  /** The end of the reference, typed before files go. */
  lastFour: z.string().max(20).default(''),
  /** Why it goes although it holds what looks like other people's. */
  despite: reason,
  /** The text in the writer's language, where the person's is another. */
  original: plainText({ missing: '', max: 5000, lines: true, optional: true }).default(''),
})
export type Care = z.infer<typeof careField>

const NONE: Care = { says: [], without: '', lastFour: '', despite: '', original: '' }

/** What was said of a letter; of one that says nothing, that. */
export function careOf({ care }: { care?: Care | null | undefined }): Care {
  return care ?? NONE
}
