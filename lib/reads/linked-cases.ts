import type { Queries } from '#db/client.ts'
import { findLastTurn } from '#db/queries/case-story.ts'
import {
  findRequest,
  findRequestLinkedTo,
  listSameAsked,
  listVisit,
  type RequestRow,
} from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { isHidden } from '#lib/commands/steps/desk-case.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import { appealKind, appealLaw, canAppeal } from '#lib/domain/requests/appeal.ts'
import type { CaseFile, LinkedCase } from '#lib/domain/requests/case-file.ts'
import { copyBefore } from '#lib/domain/requests/copy-first.ts'
import type { MyLinked, MyRequest } from '#lib/domain/requests/my-request.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readMergedInto } from '#lib/reads/case-pairs.ts'

/** What a requester is told of the case on the other side, and whether they can still ask for another look. */
export async function readMyLinked(
  context: Context,
  request: RequestRow,
): Promise<Pick<MyRequest, 'about' | 'appeal' | 'visit' | 'copyFirst' | 'mergedInto'>> {
  const { first, appeal } = await findLinked(context.db.read, request)
  const shown = (row: RequestRow) => myLinked(context, row)
  const cases = await listVisit(context.db.read, request)
  const visit = cases.filter(({ id }) => id !== request.id).map(shown)
  const merged = { mergedInto: await readMergedInto(context, request.id) }
  const known = {
    about: first ? shown(first) : null,
    visit,
    copyFirst: copyBefore(request, cases),
    ...merged,
  }
  if (appeal) return { ...known, appeal: { made: shown(appeal) } }
  if (!canAppeal(request)) return { ...known, appeal: null }
  const { on } = receivedOn(context.now, clockZones(context, request))
  return { ...known, appeal: { offered: appealKind(appealLaw(request, on)) } }
}

function myLinked({ operator }: Context, row: RequestRow): MyLinked {
  const { reference, kind, outcome, closedAt, receivedOn: received, erasedAt } = row
  const closedOn = closedAt && dayIn(Temporal.Instant.from(closedAt), operator.zone)
  return { reference, kind, outcome, closedOn, receivedOn: received, erased: erasedAt !== null }
}

/** More of the same are found in the queue, by the mailbox. */
const SAME_ASKED_LISTED = 5

/** What staff are told of cases that belong to this one: how each was decided, and by whom. */
export async function readLinkedCases(
  context: Context,
  request: RequestRow,
  names: Record<string, string>,
): Promise<Pick<CaseFile, 'about' | 'appeal' | 'visit' | 'copyFirst' | 'sameAsked'>> {
  const { read } = context.db
  const { first, appeal } = await findLinked(read, request)
  // what is by or about whoever looks is not there
  const shownOf = async (rows: RequestRow[]) => {
    const shown = []
    for (const row of rows)
      if (!(await isHidden(context, read, row.id))) shown.push(await linkedCase(context, row, names))
    return shown
  }
  const shownIf = async (row: RequestRow | undefined) => (row ? ((await shownOf([row]))[0] ?? null) : null)
  const cases = await listVisit(read, request)
  const others = cases.filter(({ id }) => id !== request.id)
  const same = request.status === 'closed' ? [] : await listSameAsked(read, request, SAME_ASKED_LISTED)
  return {
    about: await shownIf(first),
    appeal: await shownIf(appeal),
    visit: await shownOf(others),
    copyFirst: copyBefore(request, cases),
    sameAsked: await shownOf(same),
  }
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

async function deciderOf(read: Queries, { id, closedAt }: RequestRow): Promise<string | null> {
  if (!closedAt) return null
  return (await findLastTurn(read, id, ['request-refused', 'request-closed']))?.actorId ?? null
}

/** The case this one is about, and the one that is about it; each may be missing, since nothing holds them together. */
async function findLinked(read: Queries, { id, linkedToId }: RequestRow) {
  return {
    first: linkedToId ? await findRequest(read, linkedToId) : undefined,
    appeal: await findRequestLinkedTo(read, id),
  }
}
