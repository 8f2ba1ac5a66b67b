import { findAddressChange } from '#db/queries/address-changes.ts'
import { listCorrespondence } from '#db/queries/messages.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { shownTo } from '#lib/domain/requests/agent-view.ts'
import { shownItemAnswers } from '#lib/domain/requests/correction-answer.ts'
import { effectsOf } from '#lib/domain/requests/effects.ts'
import { NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'
import { canStep } from '#lib/domain/requests/lifecycle.ts'
import type { ByAgent, MyRequest } from '#lib/domain/requests/my-request.ts'
import { CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { formatAccessKey } from '#lib/domain/requests/reference.ts'
import { withdrawalOf } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { addressState, holdsBack } from '#lib/domain/verification/address-change.ts'
import { ACCESS_KEY_SHOWN_MINUTES } from '#lib/domain/verification/policy.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readCaseFiles } from '#lib/reads/case-files.ts'
import { readMyIdentity } from '#lib/reads/case-identity.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'
import { requesterReceipt } from '#lib/reads/clock-receipt.ts'
import { readFileLimits } from '#lib/reads/desk-rules.ts'
import { readMyLinked } from '#lib/reads/linked-cases.ts'
import { readMyHold } from '#lib/reads/my-hold.ts'
import { readMyRecord } from '#lib/reads/record.ts'
import { readMyProof } from '#lib/reads/second-proof.ts'
import { subjectKeyFrom } from '#lib/vault/derived-secrets.ts'
import { openDecision, openDetails, openOriginal } from '#lib/vault/request-texts.ts'
import { findVault, openContact, type Vault } from '#lib/vault/request-vault.ts'

/** The request the signed-in requester holds. `not-permitted` for anybody else. */
export async function readMyRequest(
  context: Context,
  sessionSecret: string | null = null,
): Promise<Result<MyRequest>> {
  const { db, keys, actor, operator } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const request = await findRequest(db.read, actor.requestId)
  if (!request) return failed('not-found')
  if (actor.party === 'subject' && !request.subjectConfirmedAt) return failed('subject-undecided')
  const vault = await findVault(keys, db.read, request.id)
  const shown = shownFields(request, operator.zone)
  const answers = vault && openDetails(vault, request)
  return ok(
    shownTo({
      ...shown,
      record: await readMyRecord(context, request),
      ...(await readMyLinked(context, request)),
      ...(await readLetters(context, { request, vault, sessionSecret })),
      catalogue: await readCatalogue(context),
      fileLimits: await readFileLimits(context),
      byAgent: vault && byAgentOf(context, vault, request),
      withdrawal: withdrawalOf(await listWithdrawalsOf(db.read, request.id)),
      // the person an agent acts for has a mailbox of their own
      canChangeAddress: shown.canChangeAddress && actor.party !== 'subject',
      hold: await readMyHold(context, request, actor.party),
      answers,
      itemAnswers: shownItemAnswers(answers, vault && openDecision(vault, request)),
      identity: await readMyIdentity(context, request),
    }),
  )
}

type Opened = { request: RequestRow; vault: Vault | null; sessionSecret: string | null }

/** What was written and handed over both ways, and what an answer that gives data out still waits for (SR-068, SR-122). */
async function readLetters(context: Context, { request, vault, sessionSecret }: Opened) {
  const { read } = context.db
  const rows = vault ? await listCorrespondence(read, request.id) : []
  const files = vault && (await readCaseFiles(context, vault, request.id))
  const proof = await readMyProof(context, sessionSecret)
  const address = addressState(await findAddressChange(read, request.id), context.now)
  const gives = effectsOf(request.kind, request.outcome, 0).releases
  const answerWaits = gives && (!proof.isFresh || holdsBack(address))
  const messages = rows.map((row) => {
    const { id, author, kind, sealedBody, createdAt } = row
    const isShown = kind !== 'answer' || !answerWaits
    const body = (isShown && vault?.open('correspondence.sealed_body', id, sealedBody)) || ''
    const original = isShown && vault ? openOriginal(vault, row) : null
    return { id, author, kind, body, original, createdAt, files: files?.of(id) ?? [] }
  })
  const { waiting: waitingFiles = [], evidence = [] } = files ?? {}
  return { messages, answerWaits, waitingFiles, evidence, proof, address }
}

function byAgentOf(context: Context, vault: Vault, request: RequestRow): ByAgent | null {
  const { keys, actor } = context
  if (request.relation !== 'agent' || actor.type !== 'requester') return null
  const { subjectConfirmedAt, kind } = request
  const seen = { subjectConfirmedAt, gated: NEEDS_CONFIRMED_EMAIL[kind] }
  if (actor.party !== 'subject') return { as: 'agent', name: null, accessKey: null, ...seen }
  const { name } = openContact(vault, request)
  const accessKey = isFresh(context, subjectConfirmedAt)
    ? formatAccessKey(subjectKeyFrom(keys, request))
    : null
  return { as: 'subject', name, accessKey, ...seen }
}

/** Whether a key may still be shown that was made at this moment. */
function isFresh({ now }: Context, madeAt: string | null): boolean {
  if (!madeAt) return false
  const until = Temporal.Instant.from(madeAt).add({ minutes: ACCESS_KEY_SHOWN_MINUTES })
  return Temporal.Instant.compare(now, until) <= 0
}

function shownFields(request: RequestRow, zone: string) {
  const { reference, kind, status, outcome, refusalGround, law, lawMode, residence, relation } = request
  const { receivedOn, confirmedAt, dueOn, pausedSince, version } = request
  const channel = CHANNELS.find((known) => known === request.channel) ?? 'portal'
  const closedOn = request.closedAt && dayIn(Temporal.Instant.from(request.closedAt), zone)
  const disputed = request.disputedAt !== null
  return {
    ...{ reference, kind, status, outcome, refusalGround, law, lawMode, residence, relation },
    ...{ receivedOn, channel, confirmedAt, closedOn, dueOn, pausedSince, version, disputed },
    discreet: request.discreet === 1,
    gated: NEEDS_CONFIRMED_EMAIL[kind],
    provisional: request.dueProvisional === 1,
    trace: requesterReceipt(request),
    canChangeAddress: !disputed && request.confirmedAt !== null && request.emailHash !== null,
    canWrite: !disputed && canStep(status, 'receive-message'),
    canWithdraw: !disputed && canStep(status, 'withdraw'),
  }
}
