import type { Queries } from '#db/client.ts'
import { findAddressChange } from '#db/queries/address-changes.ts'
import { findLastTurn, listLettersWithin, listNotesWithin } from '#db/queries/case-story.ts'
import { listClockEvents, type RequestRow } from '#db/queries/requests.ts'
import { listWatchers } from '#db/queries/watchers.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { listNextFiles } from '#lib/commands/steps/next-files.ts'
import { clockEventsOf } from '#lib/commands/steps/recompute-clock.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { awaitsIdentity } from '#lib/domain/clock/events.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import { keptPolicy } from '#lib/domain/operator/face.ts'
import { actionsOn } from '#lib/domain/requests/case-actions.ts'
import type { CaseFacts, CaseFile, CaseTime } from '#lib/domain/requests/case-file.ts'
import { daysLeft } from '#lib/domain/requests/days-left.ts'
import { runningPurposes, type WithdrawalFacts, withdrawalOf } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { addressState } from '#lib/domain/verification/address-change.ts'
import { isBelow } from '#lib/domain/verification/case-identity.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readCaseFiles } from '#lib/reads/case-files.ts'
import { readCaseIdentity } from '#lib/reads/case-identity.ts'
import { readCaseLetters } from '#lib/reads/case-letters.ts'
import { readCasePairs } from '#lib/reads/case-pairs.ts'
import { readCaseStory } from '#lib/reads/case-story.ts'
import { type CaseTexts, caseTexts } from '#lib/reads/case-texts.ts'
import { readCaseTime } from '#lib/reads/case-time.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'
import { readTrailEnd } from '#lib/reads/changed-cases.ts'
import { readFileDays } from '#lib/reads/desk-rules.ts'
import { readNewestFiles } from '#lib/reads/file-list.ts'
import { readLinkedCases } from '#lib/reads/linked-cases.ts'
import { readNotNotified } from '#lib/reads/not-notified.ts'
import { noteView } from '#lib/reads/note-view.ts'
import { readCaseRecord } from '#lib/reads/record.ts'
import { readRedactions } from '#lib/reads/redactions.ts'
import { readColleagues, readStaffNames } from '#lib/reads/staff-names.ts'
import { openDecision, openDetails } from '#lib/vault/request-texts.ts'
import { findVault, openContact, type Vault } from '#lib/vault/request-vault.ts'

/**
 * Everything about one case, with the last page of its story or the one before an event; that it was opened is written
 * down (SR-142). An unknown reference is `not-found`.
 */
export async function readRequestFile(
  context: Context,
  reference: string,
  before: number | null = null,
): Promise<Result<CaseFile>> {
  if (!may(context.actor, 'view-request')) return failed('not-permitted')
  const request = await findDeskCase(context, context.db.read, reference)
  if (!request) return failed('not-found')
  await noteView(context, request.id)
  const trailEnd = await readTrailEnd(context)
  const { read } = context.db
  const names = await readStaffNames(context)
  const vault = await findVault(context.keys, read, request.id)
  const files = vault ? await readCaseFiles(context, vault, request.id) : null
  const texts = vault && files ? caseTexts(vault, names, files) : null
  const time = await readCaseTime(context, request)
  const watching = await listWatchers(read, request.id)
  const watched = context.actor.type === 'staff' && watching.includes(context.actor.staffId)
  const withdrawal = withdrawalOf(await listWithdrawalsOf(read, request.id))
  const identity = await readCaseIdentity(context, request, names)
  const address = addressState(await findAddressChange(read, request.id), context.now)
  const pairs = await readCasePairs(context, request)
  const { mergedInto } = pairs
  const found = await standingOf(read, request.id, { ...time, withdrawal })
  const standing = { ...found, address: address.code, mergedInto }
  return ok({
    ...factsOf(request),
    ...(vault ? sealedPartsOf(vault, request) : { contact: null, details: null, decision: null }),
    clock: clockOf(context, request),
    assignee: request.assigneeId ? { id: request.assigneeId, name: names[request.assigneeId] ?? null } : null,
    ...(await lastTexts(read, request.id, texts)),
    letters: await readCaseLetters(context, request, names),
    evidence: files?.evidence ?? [],
    files: await readNewestFiles(context, { requestId: request.id, vault, names }),
    prepared: vault && files ? files.prepared(await nextFiles(context, vault, request.id)) : [],
    story: await readCaseStory(read, { requestId: request.id, names, texts }, before),
    trailEnd,
    watchers: watching.map((staffId) => names[staffId] ?? ''),
    mentionable: await readColleagues(context, request.id),
    disownedBy: request.disputedAt ? await disownedBy(read, request.id) : null,
    ...(await readLinkedCases(context, request, names)),
    redactions: await readRedactions(context, { requestId: request.id, vault, names }),
    notNotified: await readNotNotified(context, request, mailboxOf(vault, request)),
    ...{ time, withdrawal, identity, address, pairs },
    catalogue: await readCatalogue(context),
    answerFileDays: (await readFileDays(context)).answerFileDays,
    record: await readCaseRecord(context, request, { vault, names }),
    actions: actionsOn({ ...request, ...standing, belowMinimum: isBelow(identity), watched }, context.actor),
  })
}

/** What whoever looks put ready for their next letter. */
async function nextFiles({ actor, db }: Context, vault: Vault, requestId: string): Promise<string[]> {
  if (actor.type !== 'staff') return []
  const rows = await listNextFiles(db.read, vault, { requestId, staffId: actor.staffId })
  return rows.map(({ id }) => id)
}

const mailboxOf = (vault: Vault | null, request: RequestRow) =>
  vault && request.sealedContact ? openContact(vault, request).email : null

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
  const { confirmedAt, disputedAt, subjectConfirmedAt, setAsideAt } = request
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
      setAsideAt,
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

/** Letters and notes at hand where one writes; the rest is in the story. */
const LAST_TEXTS = 20

async function lastTexts(read: Queries, requestId: string, texts: CaseTexts | null) {
  if (!texts) return { correspondence: [], notes: [] }
  const last = { requestId, from: null, to: null, limit: LAST_TEXTS }
  return {
    correspondence: (await listLettersWithin(read, last)).map(texts.letter),
    notes: (await listNotesWithin(read, last)).map(texts.note),
  }
}

async function disownedBy(read: Queries, requestId: string): Promise<CaseFile['disownedBy']> {
  return (await findLastTurn(read, requestId, ['subject-disputed'])) ? 'subject' : 'mailbox'
}
