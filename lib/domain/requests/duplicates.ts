import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/** What of a case says whether it can be put together with another. */
export type Mergeable = {
  id: string
  kind: Kind
  law: string
  status: Status
  disputedAt: string | null
  /** When its mailbox was proven. */
  confirmedAt: string | null
  relation: string
  emailHash: string | null
  subjectEmailHash: string | null
  phoneHash: string | null
}

/**
 * Whether `one` can be closed as the same as `other`, which goes on for both. They must ask for the same, and the other
 * must be at work: an answered case answers nothing new, an unconfirmed one may lapse with the first inside it,
 * and one whose mailbox nobody proved may be a stranger's.
 * Where the person, or the law that counts, is not plainly the same, somebody must have looked twice.
 */
export function checkMerge(one: Mergeable, other: Mergeable, lookedTwice: boolean): Result<null> {
  const atWork = other.status === 'open' || other.status === 'waiting'
  const isStrangers = one.confirmedAt !== null && other.confirmedAt === null
  if (one.id === other.id || !atWork || other.disputedAt || isStrangers)
    return fieldFailed('of', 'survivor-unfit')
  if (one.kind !== other.kind) return fieldFailed('of', 'asks-otherwise')
  if (!lookedTwice && needsSecondLook(one, other)) return fieldFailed('lookedTwice', 'second-look-needed')
  return ok(null)
}

/** Whether it is not plainly the same person asking under the same law. */
export function needsSecondLook(one: Mergeable, other: Mergeable): boolean {
  return one.law !== other.law || one.relation !== other.relation || !isSameMailbox(one, other)
}

type Mailboxes = Pick<Mergeable, 'emailHash' | 'subjectEmailHash'>

/** The mailbox of whoever filed is the same, and of an agent's request that of the person it is for too. */
export function isSameMailbox(one: Mailboxes, other: Mailboxes): boolean {
  return (
    one.emailHash !== null &&
    one.emailHash === other.emailHash &&
    one.subjectEmailHash === other.subjectEmailHash
  )
}
