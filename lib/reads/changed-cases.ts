import type { Queries } from '#db/client.ts'
import { findAuditHead } from '#db/queries/audit.ts'
import { listHiddenAmong } from '#db/queries/case-shields.ts'
import { listCaseEvents } from '#db/queries/changed-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { isLook } from '#lib/domain/audit/looks.ts'

/** A case that became another: which, since which event, and who did it (null: not a member of staff). */
export type CaseChange = {
  sequence: number
  requestId: string
  reference: string
  version: number
  isNew: boolean
  staffId: string | null
}

/** A change as the desk is told of it: nothing of a person. `mine`: whoever is told did it themselves. */
export type ToldChange = Pick<CaseChange, 'reference' | 'version' | 'isNew'> & { mine: boolean }

/** More events than this at once are not told one by one. */
const TOLD_AT_ONCE = 500

/** Where the trail stands now: what happens later has a higher number. */
export async function readTrailEnd({ db }: Pick<Context, 'db'>): Promise<number> {
  return (await findAuditHead(db.read))?.sequence ?? 0
}

/** What changed after one number of the trail up to another, each case once; null: too much to tell. */
export async function readChanges(read: Queries, after: number, upTo: number): Promise<CaseChange[] | null> {
  if (upTo - after > TOLD_AT_ONCE) return null
  const events = (await listCaseEvents(read, after, upTo)).filter(({ event }) => !isLook(event))
  return [...Map.groupBy(events, ({ requestId }) => requestId).values()].flatMap((ofCase) => {
    const last = ofCase.at(-1)
    if (!last) return []
    const { event: _, actorId: staffId, ...facts } = last
    return [{ ...facts, staffId, isNew: ofCase.some(({ event }) => event === 'request-submitted') }]
  })
}

/** Of these changes, those that this member of staff may hear of: a case by or about them stays out. */
export async function readToldChanges(
  { actor, db }: Context,
  changes: readonly CaseChange[],
): Promise<ToldChange[]> {
  if (actor.type !== 'staff' || !may(actor, 'view-queue') || changes.length === 0) return []
  const ids = changes.map(({ requestId }) => requestId)
  const shielded = new Set(await listHiddenAmong(db.read, actor.staffId, ids))
  return changes
    .filter(({ requestId }) => !shielded.has(requestId))
    .map(({ reference, version, isNew, staffId }) => ({
      ...{ reference, version, isNew },
      mine: staffId === actor.staffId,
    }))
}

/** Whether whoever acts may see this case, and so who else looks at it. */
export async function canHearOf(context: Context, reference: string): Promise<boolean> {
  if (!may(context.actor, 'view-request')) return false
  return (await findDeskCase(context, context.db.read, reference)) !== undefined
}
