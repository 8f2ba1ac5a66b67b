import { listByMailbox } from '#db/queries/queue.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { comparableAddress, parseEmailAddress } from '#lib/domain/requests/email-address.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { readFoundPeople } from '#lib/reads/found-people.ts'
import { viewerOf } from '#lib/reads/queue-cut.ts'

/** `case`: this one request. `mailbox`: this one and whatever else came from its mailbox. `people`: several, by a phone or a name. */
export type FoundCase = { reference: string; as: 'case' | 'mailbox' } | { as: 'people' }

/**
 * Finds a request by its reference in any spelling, by a whole e-mail address, a phone number, or a name. What it leads
 * to is named by a reference, so that nothing of a person ever stands in an address of a page.
 */
export async function findCase(context: Context, typed: string): Promise<Result<FoundCase>> {
  const { db, keys, actor } = context
  if (!may(actor, 'view-queue')) return failed('not-permitted')
  const reference = parseReference(typed)
  const email = parseEmailAddress(typed)
  if (reference) {
    const isThere = await findDeskCase(context, db.read, reference)
    if (isThere) return ok({ reference, as: 'case' })
  }
  if (email) {
    const mailbox = keys.lookupHash(comparableAddress(email))
    const [newest] = await listByMailbox(db.read, mailbox, viewerOf(context), 1)
    return newest
      ? ok({ reference: newest.reference, as: 'mailbox' })
      : fieldFailed('search', 'search-nothing')
  }
  // half an address is no name
  const found = typed.includes('@') ? null : await readFoundPeople(context, { typed, by: 'whole' })
  if (!found) return fieldFailed('search', 'search-unreadable')
  const [only, second] = found.cases
  if (only && !second && !found.next) return ok({ reference: only.reference, as: 'case' })
  return only || found.isPartial ? ok({ as: 'people' }) : fieldFailed('search', 'search-nothing')
}
