import type { Queries } from '#db/client.ts'
import { findMergedInto, listCaseLinks } from '#db/queries/case-links.ts'
import { countWritten } from '#db/queries/messages.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import { listOfSamePerson } from '#db/queries/same-person.ts'
import type { Context } from '#lib/commands/context.ts'
import { isHidden } from '#lib/commands/steps/desk-case.ts'
import type { CasePairs, PairedCase } from '#lib/domain/requests/case-pairs.ts'

/** Most cases of one person that are looked through; more of them are found in the queue. */
const LOOKED_THROUGH = 25

/**
 * The reference of the case that goes on for this one too; null where it stands for itself, and for whom the other
 * is by or about.
 */
export async function readMergedInto(context: Context, requestId: string): Promise<string | null> {
  const survivorId = await findMergedInto(context.db.read, requestId)
  const [survivor] = survivorId ? await seen(context, [survivorId]) : []
  return survivor?.reference ?? null
}

/** What belongs to this case by somebody's word, and what may: the same mailbox or phone number, not looked at yet. */
export async function readCasePairs(context: Context, request: RequestRow): Promise<CasePairs> {
  const { read } = context.db
  const links = await listCaseLinks(read, request.id)
  const idOf = ({ requestId, otherId }: (typeof links)[number]) =>
    requestId === request.id ? otherId : requestId
  const linked = new Set(links.map(idOf))
  const same = await listOfSamePerson(read, request, LOOKED_THROUGH)
  const unseen = same.filter(
    ({ id, visitId, outcome }) =>
      !linked.has(id) && outcome !== 'spam' && !(visitId && visitId === request.visitId),
  )
  const merged = links.filter(({ what, otherId }) => what === 'merged' && otherId === request.id)
  const related = links.filter(({ what }) => what === 'related')
  const paired = async (ids: readonly string[]) =>
    Promise.all((await seen(context, ids)).map((row) => pairedCase(read, request, row)))
  return {
    mergedInto: await readMergedInto(context, request.id),
    merged: await paired(merged.map(idOf)),
    related: await paired(related.map(idOf)),
    suggested: await paired(unseen.map(({ id }) => id)),
  }
}

/** The cases that whoever asks may know of. */
async function seen(context: Context, ids: readonly string[]): Promise<RequestRow[]> {
  const rows: RequestRow[] = []
  for (const id of ids) {
    const row = (await isHidden(context, context.db.read, id))
      ? undefined
      : await findRequest(context.db.read, id)
    if (row) rows.push(row)
  }
  return rows
}

async function pairedCase(read: Queries, request: RequestRow, row: RequestRow): Promise<PairedCase> {
  const { id, reference, kind, status, outcome, receivedOn, emailHash, subjectEmailHash, phoneHash } = row
  const mailboxes = [emailHash, subjectEmailHash].filter((hash) => hash !== null)
  const mailbox = request.subjectEmailHash ?? request.emailHash
  return {
    ...{ reference, kind, status, outcome, receivedOn },
    sameMailbox: mailbox !== null && mailboxes.includes(mailbox),
    samePhone: phoneHash !== null && phoneHash === request.phoneHash,
    written: await countWritten(read, id),
  }
}
