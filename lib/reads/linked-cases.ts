import type { Queries } from '#db/client.ts'
import { listAudit } from '#db/queries/audit.ts'
import { findRequest, findRequestLinkedTo, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import { appealKind, appealLaw, canAppeal } from '#lib/domain/requests/appeal.ts'
import type { LinkedCase } from '#lib/domain/requests/case-file.ts'
import type { MyLinked, MyRequest } from '#lib/domain/requests/my-request.ts'
import { dayIn } from '#lib/platform/clock.ts'

/** What a requester is told of the case on the other side, and whether they can still ask for another look. */
export async function readMyLinked(
  context: Context,
  request: RequestRow,
): Promise<Pick<MyRequest, 'about' | 'appeal'>> {
  const { first, appeal } = await findLinked(context.db.read, request)
  const shown = (row: RequestRow) => myLinked(context, row)
  const about = first ? shown(first) : null
  if (appeal) return { about, appeal: { made: shown(appeal) } }
  if (!canAppeal(request)) return { about, appeal: null }
  const { on } = receivedOn(context.now, clockZones(context, request))
  return { about, appeal: { offered: appealKind(appealLaw(request, on)) } }
}

function myLinked({ operator }: Context, row: RequestRow): MyLinked {
  const { reference, kind, outcome, closedAt, receivedOn: received, erasedAt } = row
  const closedOn = closedAt && dayIn(Temporal.Instant.from(closedAt), operator.zone)
  return { reference, kind, outcome, closedOn, receivedOn: received, erased: erasedAt !== null }
}

/** What staff are told of the case on the other side: how it was decided, and by whom. */
export async function readLinkedCases(
  context: Context,
  request: RequestRow,
  names: Record<string, string>,
): Promise<{ about: LinkedCase | null; appeal: LinkedCase | null }> {
  const { first, appeal } = await findLinked(context.db.read, request)
  const shown = async (row: RequestRow | undefined) => (row ? linkedCase(context, row, names) : null)
  return { about: await shown(first), appeal: await shown(appeal) }
}

async function linkedCase(
  { db }: Context,
  row: RequestRow,
  names: Record<string, string>,
): Promise<LinkedCase> {
  const { reference, kind, status, outcome, refusalGround: ground, closedAt } = row
  const staffId = await deciderOf(db.read, row)
  const decidedBy = staffId ? { id: staffId, name: names[staffId] ?? null } : null
  return { reference, kind, status, outcome, ground, closedAt, decidedBy }
}

const DECISIONS = ['request-refused', 'request-closed']

async function deciderOf(read: Queries, { id, closedAt }: RequestRow): Promise<string | null> {
  if (!closedAt) return null
  const decided = (await listAudit(read, id)).findLast(({ event }) => DECISIONS.includes(event))
  return decided?.actorId ?? null
}

/** The case this one is about, and the one that is about it; each may be missing, since nothing holds them together. */
async function findLinked(read: Queries, { id, linkedToId }: RequestRow) {
  return {
    first: linkedToId ? await findRequest(read, linkedToId) : undefined,
    appeal: await findRequestLinkedTo(read, id),
  }
}
