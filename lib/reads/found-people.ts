import { listByIds } from '#db/queries/queue.ts'
import { findByWords, phoneQuery } from '#db/queries/search-words.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { QueueCase } from '#lib/domain/requests/case-file.ts'
import { comparablePhone } from '#lib/domain/requests/phone-number.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { caseOf, tagsOf } from '#lib/reads/desk-queue.ts'
import { viewerOf } from '#lib/reads/queue-cut.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { phoneLookup } from '#lib/vault/derived-secrets.ts'
import { typedHashes } from '#lib/vault/search-hashes.ts'

export const FOUND_PAGE = 50

/** A search by phone or name: what was typed, by which the name is looked for, and the id the page begins after. */
export type PeopleSearch = { typed: string; by: 'whole' | 'words'; before?: string }

/**
 * A page of what was found, newest first. `by`: a phone number, the whole name, or its words in longer names. `next` is
 * the id that the next page begins after; `isPartial`: only a stretch was looked at.
 */
export type FoundPeople = {
  cases: QueueCase[]
  by: 'phone' | 'whole' | 'words'
  next: string | null
  isPartial: boolean
}

/** Cases by a phone number or a name, by keyed hashes alone: nothing is opened. Null: neither can be read from it. */
export async function readFoundPeople(context: Context, search: PeopleSearch): Promise<FoundPeople | null> {
  if (!may(context.actor, 'view-queue')) return null
  const phone = comparablePhone(search.typed)
  if (phone) return byPhone(context, phone, search)
  const asked = typedHashes(context.keys, search.typed)
  if (!asked) return null
  const whole = search.by === 'whole' ? await byHashes(context, [asked.whole], search) : null
  if (whole && (whole.cases.length > 0 || search.before)) return { ...whole, by: 'whole' }
  return { ...(await byHashes(context, asked.words, search)), by: 'words' }
}

async function byPhone(context: Context, phone: string, { before }: PeopleSearch): Promise<FoundPeople> {
  const asked = { phoneHash: phoneLookup(context.keys, phone), viewer: viewerOf(context), before }
  const rows = await phoneQuery(context.db.read, asked).limit(FOUND_PAGE + 1)
  const ids = rows.map(({ id }) => id)
  return { ...(await pageOf(context, ids, null)), by: 'phone' }
}

async function byHashes(context: Context, hashes: string[], { before }: PeopleSearch) {
  const asked = { hashes, viewer: viewerOf(context), before }
  const { ids, lookedTo } = await findByWords(context.db.read, asked, FOUND_PAGE + 1)
  return pageOf(context, ids, lookedTo)
}

async function pageOf(context: Context, ids: string[], lookedTo: string | null) {
  const shown = ids.slice(0, FOUND_PAGE)
  const rows = await listByIds(context.db.read, shown)
  const today = dayIn(context.now, context.operator.zone)
  const [names, tags] = [await readStaffNames(context), await tagsOf(context, rows)]
  const cases = rows.map((row) => caseOf(row, { today, names, tags }))
  const next = ids.length > FOUND_PAGE ? (shown.at(-1) ?? null) : lookedTo
  return { cases, next, isPartial: lookedTo !== null }
}
