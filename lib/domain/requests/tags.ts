import { z } from 'zod'
import { plainText } from '#lib/domain/requests/plain-text.ts'

/** More would be no order any more. */
export const TAGS_MAX = 100
export const TAG_NAME_MAX = 40

export type Tag = { id: string; name: string }
/** One as it is kept; a retired one stays on its cases and is offered no more. */
export type KeptTag = Tag & { isRetired: boolean }

const name = plainText({ missing: 'tag-name-missing', max: TAG_NAME_MAX })
const tag = z.string('tag-missing').min(1, 'tag-missing').max(64, 'tag-unknown')

export const newTagForm = z.strictObject({ name })
export const changeTagForm = z.strictObject({ tag, name, state: z.enum(['used', 'retired'], 'unknown') })
export const caseTagForm = z.strictObject({ tag, put: z.enum(['on', 'off'], 'unknown') })

/** What was just done with a tag, from the address of the page that offers to take it back. */
export const tagDone = z.object({ tagged: tag, put: z.enum(['on', 'off']) })
export type TagDone = z.output<typeof tagDone>

/** Whether two names would be taken for one. */
export function isSameName(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase()
  return plain(one) === plain(other)
}
