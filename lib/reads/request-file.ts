import type { Queries } from '#db/client.ts'
import { listCorrespondence, listNotes } from '#db/queries/messages.ts'
import { findRequestByReference, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { type Trace, traceSchema } from '#lib/domain/clock/receipt.ts'
import { actionsOn, type CaseAction } from '#lib/domain/requests/case-actions.ts'
import { type DaysLeft, daysLeft } from '#lib/domain/requests/days-left.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { type CaseEvent, readCaseHistory } from '#lib/reads/case-history.ts'
import { noteView } from '#lib/reads/note-view.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import {
  openDecision,
  openDetails,
  openLetter,
  openNote,
  type SealedDecision,
} from '#lib/vault/request-texts.ts'
import { type Contact, findVault, openContact, type Vault } from '#lib/vault/request-vault.ts'

/** A text on a case. `author` is a name, or null for the requester. */
export type CaseText = {
  id: string
  kind: 'question' | 'reply' | 'answer' | 'message' | 'note'
  author: string | null
  at: string
  body: string
}

type Facts = Pick<
  RequestRow,
  | 'reference'
  | 'version'
  | 'kind'
  | 'status'
  | 'outcome'
  | 'law'
  | 'locale'
  | 'channel'
  | 'relation'
  | 'residence'
  | 'formVersion'
  | 'receivedAt'
  | 'receivedOn'
  | 'confirmedAt'
  | 'disputedAt'
  | 'closedAt'
  | 'erasedAt'
  | 'acknowledgeDueOn'
  | 'dueOn'
  | 'conservativeDueOn'
>

/** A whole case, as staff may see it. What was sealed is null once its key was destroyed. */
export type RequestFile = Facts & {
  contact: Contact | null
  details: Details | null
  decision: SealedDecision | null
  clock: { daysLeft: DaysLeft; provisional: boolean; trace: Trace }
  assignee: { id: string; name: string | null } | null
  correspondence: CaseText[]
  notes: CaseText[]
  history: CaseEvent[]
  actions: CaseAction[]
}

/** Everything about one case; that it was opened is written down (SR-142). An unknown reference is `not-found`. */
export async function readRequestFile(context: Context, reference: string): Promise<Result<RequestFile>> {
  if (!may(context.actor, 'view-request')) return failed('not-permitted')
  const request = await findRequestByReference(context.db.read, reference)
  if (!request) return failed('not-found')
  await noteView(context, request.id)
  const { read } = context.db
  const names = await readStaffNames(context)
  const vault = await findVault(context.keys, read, request.id)
  return ok({
    ...factsOf(request),
    ...(vault ? sealedPartsOf(vault, request) : { contact: null, details: null, decision: null }),
    clock: clockOf(context, request),
    assignee: request.assigneeId ? { id: request.assigneeId, name: names[request.assigneeId] ?? null } : null,
    ...(vault
      ? await textsOf(read, { vault, names, requestId: request.id })
      : { correspondence: [], notes: [] }),
    history: await readCaseHistory(read, request.id, names),
    actions: actionsOn(request, context.actor),
  })
}

function factsOf(request: RequestRow): Facts {
  const { reference, version, kind, status, outcome, law, locale, channel, relation, residence } = request
  const { formVersion, receivedAt, receivedOn, confirmedAt, disputedAt, closedAt, erasedAt } = request
  const { acknowledgeDueOn, dueOn, conservativeDueOn } = request
  return {
    ...{ reference, version, kind, status, outcome, law, locale, channel, relation, residence },
    ...{ formVersion, receivedAt, receivedOn, confirmedAt, disputedAt, closedAt, erasedAt },
    ...{ acknowledgeDueOn, dueOn, conservativeDueOn },
  }
}

function sealedPartsOf(vault: Vault, request: RequestRow) {
  return {
    contact: request.sealedContact ? openContact(vault, request) : null,
    details: openDetails(vault, request),
    decision: openDecision(vault, request),
  }
}

function clockOf({ now, operator }: Context, request: RequestRow): RequestFile['clock'] {
  return {
    daysLeft: daysLeft(request, dayIn(now, operator.zone)),
    provisional: request.dueProvisional === 1,
    trace: traceSchema.parse(JSON.parse(request.clockTrace)),
  }
}

type Texts = { vault: Vault; names: Record<string, string>; requestId: string }

async function textsOf(read: Queries, { vault, names, requestId }: Texts) {
  const letters = await listCorrespondence(read, requestId)
  const notes = await listNotes(read, requestId)
  const nameOf = (staffId: string | null) => (staffId ? (names[staffId] ?? '') : null)
  return {
    correspondence: letters.map((row): CaseText => {
      const { id, kind, staffId, createdAt: at } = row
      return { id, kind, author: nameOf(staffId), at, body: openLetter(vault, row) }
    }),
    notes: notes.map((row): CaseText => {
      const { id, staffId, createdAt: at } = row
      return { id, kind: 'note', author: nameOf(staffId), at, body: openNote(vault, row) }
    }),
  }
}
