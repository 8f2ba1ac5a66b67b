import type { Queries } from '#db/client.ts'
import { findAddressChange } from '#db/queries/address-changes.ts'
import { listCorrespondence, listNotes } from '#db/queries/messages.ts'
import { findRequestByReference, listClockEvents, type RequestRow } from '#db/queries/requests.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockEventsOf } from '#lib/commands/steps/recompute-clock.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { awaitsIdentity } from '#lib/domain/clock/events.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import { keptPolicy } from '#lib/domain/operator/face.ts'
import { actionsOn } from '#lib/domain/requests/case-actions.ts'
import type { CaseFacts, CaseFile, CaseText, CaseTime } from '#lib/domain/requests/case-file.ts'
import { daysLeft } from '#lib/domain/requests/days-left.ts'
import { runningPurposes, type WithdrawalFacts, withdrawalOf } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { addressState } from '#lib/domain/verification/address-change.ts'
import { isBelow } from '#lib/domain/verification/case-identity.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readCaseFiles } from '#lib/reads/case-files.ts'
import { readCaseHistory } from '#lib/reads/case-history.ts'
import { readCaseIdentity } from '#lib/reads/case-identity.ts'
import { readMergedInto } from '#lib/reads/case-pairs.ts'
import { readCaseTime } from '#lib/reads/case-time.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'
import { readFileDays } from '#lib/reads/desk-rules.ts'
import { readLinkedCases } from '#lib/reads/linked-cases.ts'
import { noteView } from '#lib/reads/note-view.ts'
import { readCaseRecord } from '#lib/reads/record.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { openDecision, openDetails, openLetter, openNote } from '#lib/vault/request-texts.ts'
import { findVault, openContact, type Vault } from '#lib/vault/request-vault.ts'

/** Everything about one case; that it was opened is written down (SR-142). An unknown reference is `not-found`. */
export async function readRequestFile(context: Context, reference: string): Promise<Result<CaseFile>> {
  if (!may(context.actor, 'view-request')) return failed('not-permitted')
  const request = await findRequestByReference(context.db.read, reference)
  if (!request) return failed('not-found')
  await noteView(context, request.id)
  const { read } = context.db
  const names = await readStaffNames(context)
  const vault = await findVault(context.keys, read, request.id)
  const history = await readCaseHistory(read, request.id, names)
  const time = await readCaseTime(context, request, history)
  const withdrawal = withdrawalOf(await listWithdrawalsOf(read, request.id))
  const identity = await readCaseIdentity(context, request, names)
  const address = addressState(await findAddressChange(read, request.id), context.now)
  const mergedInto = await readMergedInto(read, request.id)
  const found = await standingOf(read, request.id, { ...time, withdrawal })
  const standing = { ...found, address: address.code, mergedInto }
  return ok({
    ...factsOf(request),
    ...(vault ? sealedPartsOf(vault, request) : { contact: null, details: null, decision: null }),
    clock: clockOf(context, request),
    assignee: request.assigneeId ? { id: request.assigneeId, name: names[request.assigneeId] ?? null } : null,
    ...(vault
      ? await textsOf(context, { vault, names, requestId: request.id })
      : { correspondence: [], notes: [], evidence: [], prepared: [] }),
    ...(await readLinkedCases(context, request, names)),
    ...{ time, history, withdrawal, identity, address, mergedInto },
    catalogue: await readCatalogue(context),
    answerFileDays: (await readFileDays(context)).answerFileDays,
    record: await readCaseRecord(context, request, { vault, names }),
    actions: actionsOn({ ...request, ...standing, belowMinimum: isBelow(identity) }, context.actor),
  })
}

/** What of a case, beyond its row, decides what can be done to it. */
async function standingOf(
  read: Queries,
  requestId: string,
  { extension, circumstance, withdrawal }: CaseTime & { withdrawal: WithdrawalFacts | null },
) {
  const events = clockEventsOf(await listClockEvents(read, requestId))
  return {
    awaitsIdentity: awaitsIdentity(events),
    extension: extension.code,
    circumstance: circumstance?.code ?? null,
    running: runningPurposes(withdrawal).length,
  }
}

function factsOf(request: RequestRow): CaseFacts {
  const { reference, version, kind, status, outcome, law, lawMode, locale, channel, relation, residence } =
    request
  const { formVersion, receivedAt, receivedOn, closedAt, erasedAt } = request
  const { confirmedAt, disputedAt, subjectConfirmedAt } = request
  const { acknowledgeDueOn, acknowledgedAt, dueOn, conservativeDueOn, targetOn } = request
  return {
    ...{ reference, version, kind, status, outcome, law, lawMode, locale, channel, relation, residence },
    ...{
      formVersion,
      receivedAt,
      receivedOn,
      closedAt,
      erasedAt,
      confirmedAt,
      disputedAt,
      subjectConfirmedAt,
    },
    policy: keptPolicy(request),
    discreet: request.discreet === 1,
    ...{ acknowledgeDueOn, acknowledgedAt, dueOn, conservativeDueOn, targetOn },
  }
}

function sealedPartsOf(vault: Vault, request: RequestRow) {
  return {
    contact: request.sealedContact ? openContact(vault, request) : null,
    details: openDetails(vault, request),
    decision: openDecision(vault, request),
  }
}

function clockOf({ now, operator }: Context, request: RequestRow): CaseFile['clock'] {
  return {
    daysLeft: daysLeft(request, dayIn(now, operator.zone)),
    provisional: request.dueProvisional === 1,
    trace: readStoredTrace(request.clockTrace).trace,
  }
}

type Texts = { vault: Vault; names: Record<string, string>; requestId: string }

async function textsOf(context: Context, { vault, names, requestId }: Texts) {
  const { actor } = context
  const { read } = context.db
  const letters = await listCorrespondence(read, requestId)
  const notes = await listNotes(read, requestId)
  const files = await readCaseFiles(context, vault, requestId)
  const nameOf = (staffId: string | null) => (staffId ? (names[staffId] ?? '') : null)
  return {
    prepared: actor.type === 'staff' ? files.prepared(actor.staffId) : [],
    correspondence: letters.map((row): CaseText => {
      const { id, kind, staffId, createdAt: at } = row
      return { id, kind, author: nameOf(staffId), at, body: openLetter(vault, row), files: files.of(id) }
    }),
    evidence: files.evidence,
    notes: notes.map((row): CaseText => {
      const { id, staffId, createdAt: at } = row
      return { id, kind: 'note', author: nameOf(staffId), at, body: openNote(vault, row), files: [] }
    }),
  }
}
