import { findSequenceAt, further, listTrail, type TrailCut, type TrailRow } from '#db/queries/audit-trail.ts'
import { findStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { AuditQuery } from '#lib/domain/audit/audit-filter.ts'
import type { AuditEvent } from '#lib/domain/audit/events.ts'
import type { CaseEvent } from '#lib/domain/requests/case-file.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { isFactorFresh } from '#lib/domain/staff/factor-age.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { noteExport } from '#lib/reads/note-view.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

const PAGE = 50
/** So many rows are looked at for one page; what fits is searched on from there. */
const LOOKED_AT = 5000
const LAST = Number.MAX_SAFE_INTEGER

export type TrailLine = CaseEvent & { reference: string | null }
/** `next`: after which row the next page begins; `isFull` tells that rows enough were found. */
export type Trail = { lines: TrailLine[]; next: number | null; isFull: boolean }

/** The trail of the whole desk, newest or oldest first, filtered. It holds ids and choices, never personal data. */
export async function readAuditTrail(context: Context, query: AuditQuery): Promise<Result<Trail>> {
  const { actor, db } = context
  if (actor.type !== 'staff' || !may(actor, 'view-audit')) return failed('not-permitted')
  const cut = await cutOf(context, query, actor.staffId)
  if (!cut) return ok({ lines: [], next: null, isFull: true })
  const { rows, next } = await listTrail(db.read, cut, { limit: PAGE, most: LOOKED_AT })
  const names = await readStaffNames(context)
  return ok({ lines: rows.map((row) => lineOf(row, names)), next, isFull: rows.length === PAGE })
}

const EXPORT_PAGE = 1000

/** The same as an export for whoever showed a second factor in the last ten minutes: all that fits, page by page (SR-100). */
export async function readTrailPages(
  context: Context,
  query: AuditQuery,
  sessionSecret: string | null,
): Promise<Result<AsyncGenerator<TrailLine[]>>> {
  const { actor, db, now } = context
  if (actor.type !== 'staff' || !may(actor, 'export-audit')) return failed('not-permitted')
  const found = sessionSecret ? await findStaffSession(db.read, hashSecret(sessionSecret)) : undefined
  if (found?.person.id !== actor.staffId) return failed('signed-out')
  if (!isFactorFresh(found.session.factorAt, now)) return failed('factor-not-fresh')
  await noteExport(context)
  return ok(pagesOf(context, await cutOf(context, query, actor.staffId)))
}

async function* pagesOf(context: Context, cut: TrailCut | null): AsyncGenerator<TrailLine[]> {
  const names = await readStaffNames(context)
  let rest = cut
  while (rest) {
    const { rows, next } = await listTrail(context.db.read, rest, { limit: EXPORT_PAGE, most: LOOKED_AT })
    yield rows.map((row) => lineOf(row, names))
    rest = next === null ? null : further(rest, next)
  }
}

/** Null where a case is asked for that is not there. */
async function cutOf(context: Context, query: AuditQuery, readerId: string): Promise<TrailCut | null> {
  const { db, operator } = context
  const { event, actor: actorType, staff: actorId, reference, from, to, order, after } = query
  const request = reference ? await findDeskCase(context, db.read, reference) : undefined
  if (reference && !request) return null
  const at = (day: string, days = 0) =>
    Temporal.PlainDate.from(day).add({ days }).toZonedDateTime(operator.zone).toInstant().toString()
  const first = from ? await findSequenceAt(db.read, at(from)) : 1
  const end = to ? await findSequenceAt(db.read, at(to, 1)) : LAST
  const cut = { event, actorType, actorId, requestId: request?.id, from: first, before: end, order, readerId }
  return after === undefined ? cut : further(cut, after)
}

function lineOf(row: TrailRow, names: Record<string, string>): TrailLine {
  const { sequence, at, actorId, reference } = row
  const payload: Record<string, unknown> = JSON.parse(row.payload)
  const whom = payload.assigneeId ?? payload.staffId
  return {
    ...{ sequence, at, payload, reference },
    // rows are only ever appended with an event of the catalogue
    event: row.event as AuditEvent,
    by:
      row.actorType === 'staff'
        ? { type: 'staff', name: names[actorId ?? ''] ?? '' }
        : { type: row.actorType },
    assigneeName: typeof whom === 'string' ? (names[whom] ?? '') : null,
  }
}
