import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { Outcome, Status } from '#lib/domain/requests/lifecycle.ts'

/** Kinds whose yes destroys what a copy would be made from. */
const ERASING: readonly Kind[] = ['deletion', 'cancellation']
/** Outcomes after which something is gone or out of reach. */
const ERASING_OUTCOMES: readonly Outcome[] = ['granted', 'partly-granted', 'restricted']

type Case = { reference: string; kind: Kind; status: Status }

/**
 * The request for a copy that has to be answered before this case of the same visit may erase anything; null where
 * there is none. Who asks for a copy and for deletion would otherwise get an empty copy.
 */
export function copyBefore(one: Pick<Case, 'kind' | 'status'>, visit: readonly Case[]): string | null {
  if (one.status === 'closed' || !ERASING.includes(one.kind)) return null
  return visit.find(({ kind, status }) => kind === 'access' && status !== 'closed')?.reference ?? null
}

/** Whether closing with this outcome erases something. */
export function erases(outcome: Outcome): boolean {
  return ERASING_OUTCOMES.includes(outcome)
}
