import { appendAudit, findAuditHead, findLastView, listLastBy, listTaskViews } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import type { PackReader } from '#lib/domain/pack/pack.ts'
import type { AuditRow } from '#lib/platform/audit-chain.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Looking again within this time is the same look. */
const ONE_VIEW_MINUTES = 10

/** Writes down that a member of staff opened a case, at most once in ten minutes (SR-142). */
export async function noteView({ db, actor, now }: Context, requestId: string): Promise<void> {
  if (actor.type !== 'staff') return
  const since = viewBegan(now)
  const seenAt = await findLastView(db.read, { requestId, staffId: actor.staffId })
  if (seenAt && seenAt > since) return
  const at = instantText(now)
  await db.transaction((tx) =>
    appendAudit(tx, { at, actor, event: 'request-viewed', requestId, payload: {} }),
  )
}

/** Writes down that whoever holds the link of a task looked at it, at most once in ten minutes a link (SR-142). */
export async function noteTaskView(
  { db, actor, now }: Context,
  { requestId, taskId, linkId }: { requestId: string; taskId: string; linkId: string },
): Promise<void> {
  const lately = await listTaskViews(db.read, requestId, viewBegan(now))
  if (lately.some(({ payload }) => JSON.parse(payload).linkId === linkId)) return
  const payload = { taskId, linkId }
  await db.transaction((tx) =>
    appendAudit(tx, { at: instantText(now), actor, event: 'task-viewed', requestId, payload }),
  )
}

/** What somebody did since is looked for among so many rows; past them it is written down once more. */
const LOOKED_AT = 200

/**
 * Writes down that everything about a case was taken out, unless that was just done by the button: the address of the file
 * alone must not do without (SR-142).
 */
export async function notePack(
  context: Context,
  { requestId, reader }: { requestId: string; reader: PackReader },
): Promise<void> {
  const { db, actor, now } = context
  const payload = { reader }
  const isThis = (row: AuditRow) => row.requestId === requestId && row.payload === JSON.stringify(payload)
  if (await didLately(context, (row) => row.event === 'pack-made' && isThis(row))) return
  await db.transaction((tx) =>
    appendAudit(tx, { at: instantText(now), actor, event: 'pack-made', requestId, payload }),
  )
}

/** The same of the trail of the desk. */
export async function noteExport(context: Context): Promise<void> {
  const { db, actor, now } = context
  if (await didLately(context, ({ event }) => event === 'audit-exported')) return
  await db.transaction(async (tx) => {
    const payload = { rows: (await findAuditHead(tx))?.sequence ?? 0 }
    await appendAudit(tx, { at: instantText(now), actor, event: 'audit-exported', payload })
  })
}

async function didLately({ db, actor, now }: Context, isIt: (row: AuditRow) => boolean): Promise<boolean> {
  if (actor.type !== 'staff') return false
  const rows = await listLastBy(db.read, actor.staffId, LOOKED_AT)
  return rows.some((row) => row.at > viewBegan(now) && isIt(row))
}

const viewBegan = (now: Temporal.Instant) => instantText(now.subtract({ minutes: ONE_VIEW_MINUTES }))
