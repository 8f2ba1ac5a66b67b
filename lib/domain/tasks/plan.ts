import { type Catalogue, type CatalogueEntry, offered } from '#lib/domain/operator/catalogue.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { systemsAsked } from '#lib/domain/requests/named-entries.ts'

/** What can be done in a system. `other` is what staff put in words of their own. */
export const TASK_WORK = ['find', 'correct', 'erase', 'stop', 'close-account', 'other'] as const
export type TaskWork = (typeof TASK_WORK)[number]

/** What a kind of request wants done in each system it concerns; null: nothing that a plan could know. */
const WORK_OF: Record<Kind, TaskWork | null> = {
  access: 'find',
  correction: 'correct',
  deletion: 'erase',
  withdrawal: 'stop',
  cancellation: 'close-account',
  complaint: null,
  appeal: null,
}

export type ProposedTask = { systemId: string; what: TaskWork }

/**
 * What is to be done for a request, system by system in the order of the operator's list: those that hold the
 * categories it names, or every one where it names none. Systems that are not offered any more get no task.
 */
export function proposePlan(catalogue: Catalogue, asked: Details): ProposedTask[] {
  const what = WORK_OF[asked.kind]
  if (!what) return []
  const concerned = systemsConcerned(catalogue, asked).map(({ id }) => id)
  return offered(catalogue.systems)
    .filter(({ id }) => concerned.includes(id))
    .map(({ id: systemId }) => ({ systemId, what }))
}

function systemsConcerned(catalogue: Catalogue, asked: Details): CatalogueEntry[] {
  const { kind, details } = asked
  if (kind === 'withdrawal' || kind === 'cancellation') return catalogue.systems
  // an entry of which nobody could say where it stands may stand anywhere
  if (kind === 'correction' && details.items.some(({ category }) => category === '')) return catalogue.systems
  return systemsAsked(catalogue, asked)
}
