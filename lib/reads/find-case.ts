import { listByMailbox } from '#db/queries/queue.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { comparableAddress, parseEmailAddress } from '#lib/domain/requests/email-address.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { viewerOf } from '#lib/reads/queue-cut.ts'

/** `case`: this one request. `mailbox`: this one and whatever else came from its mailbox. */
export type FoundCase = { reference: string; as: 'case' | 'mailbox' }

/**
 * Finds a request by its reference in any spelling, or by a whole e-mail address. What it leads to is named by a
 * reference, so that no address of a person ever stands in an address of a page.
 */
export async function findCase(context: Context, typed: string): Promise<Result<FoundCase>> {
  const { db, keys, actor } = context
  if (!may(actor, 'view-queue')) return failed('not-permitted')
  const reference = parseReference(typed)
  const email = parseEmailAddress(typed)
  if (reference) {
    const known = await findDeskCase(context, db.read, reference)
    return known ? ok({ reference, as: 'case' }) : fieldFailed('search', 'search-nothing')
  }
  if (!email) return fieldFailed('search', 'search-unreadable')
  const [newest] = await listByMailbox(
    db.read,
    keys.lookupHash(comparableAddress(email)),
    viewerOf(context),
    1,
  )
  return newest ? ok({ reference: newest.reference, as: 'mailbox' }) : fieldFailed('search', 'search-nothing')
}
