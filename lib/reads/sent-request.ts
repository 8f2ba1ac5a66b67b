import { findRequestByFiling, listVisit, type RequestRow } from '#db/queries/requests.ts'
import { isKnownMailbox, isWave } from '#db/queries/waves.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { isSubjectAsked } from '#lib/commands/steps/find-subject-cases.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import { waveWindow } from '#lib/domain/messages/wave.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import { type Kind, NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'
import { formatAccessKey } from '#lib/domain/requests/reference.ts'
import { type WithdrawalFacts, withdrawalOf } from '#lib/domain/requests/withdrawal.ts'
import { ACCESS_KEY_SHOWN_MINUTES } from '#lib/domain/verification/policy.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'
import { requesterReceipt } from '#lib/reads/clock-receipt.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { findVault, openContact } from '#lib/vault/request-vault.ts'

export type ConfirmationState = 'unconfirmed' | 'confirmed' | 'disputed' | 'closed'

/** What the browser that filed a request is shown after sending. */
export type SentRequest = {
  reference: string
  kind: Kind
  /** Everything asked in this visit, in order, where it was more than one right. */
  visit: { reference: string; kind: Kind; dueOn: string | null }[]
  state: ConfirmationState
  /** Whether nothing is worked on before the mailbox is confirmed. */
  gated: boolean
  /** The person an agent acts for was asked and has not answered. */
  asksPerson: boolean
  receivedOn: string
  dueOn: string | null
  provisional: boolean
  trace: Trace
  /** The mail holds a code only. */
  discreet: boolean
  /** The address the mail went to, while it can still be corrected. */
  email: string | null
  /** So many requests come in that the mail to this new mailbox waits (SR-048). */
  isMailDelayed: boolean
  /** In groups, for a short while after sending; null afterwards (SR-064). */
  accessKey: string | null
  /** What took effect when it was sent, in a withdrawal of consent. */
  withdrawal: WithdrawalFacts | null
  /** For the names of its purposes. */
  catalogue: Catalogue
  /** Where the person lives, for times. */
  zone: string
}

/** The request this browser filed, by its filing cookie; null when there is none. */
export async function readSentRequest(
  context: Context,
  filingSecret: string | null,
): Promise<SentRequest | null> {
  if (!filingSecret) return null
  const { db, keys, now } = context
  const filed = await findRequestByFiling(db.read, hashSecret(filingSecret))
  if (!filed) return null
  const visit = await listVisit(db.read, filed)
  // What still waits for the mailbox stands for the visit: it is what there is something to do for.
  const waiting = visit.filter((row) => confirmationState(row) === 'unconfirmed')
  const request = waiting[0] ?? filed
  const withdrawing = visit.find((row) => row.kind === 'withdrawal') ?? request
  const { reference, kind, receivedOn, dueOn } = request
  const state = confirmationState(request)
  const vault = state === 'unconfirmed' ? await findVault(keys, db.read, request.id) : null
  const shownUntil = Temporal.Instant.from(request.receivedAt).add({ minutes: ACCESS_KEY_SHOWN_MINUTES })
  const fresh = Temporal.Instant.compare(now, shownUntil) <= 0
  return {
    ...{ reference, kind, state },
    visit: visit.length > 1 ? visit.map(lineOf) : [],
    gated: (waiting.length > 0 ? waiting : [request]).some((row) => NEEDS_CONFIRMED_EMAIL[row.kind]),
    asksPerson: visit.some(isSubjectAsked),
    receivedOn,
    dueOn,
    provisional: request.dueProvisional === 1,
    trace: requesterReceipt(request),
    discreet: request.discreet === 1,
    email: vault && openContact(vault, request).email,
    isMailDelayed: state === 'unconfirmed' && (await isDelayed(context, request)),
    accessKey: fresh ? formatAccessKey(accessKeyFrom(keys, filingSecret)) : null,
    withdrawal: withdrawalOf(await listWithdrawalsOf(db.read, withdrawing.id)),
    catalogue: await readCatalogue(context),
    zone: resolvePlace(request.residence).zone,
  }
}

const lineOf = ({ reference, kind, dueOn }: RequestRow) => ({ reference, kind, dueOn })

async function isDelayed({ db, now, operator }: Context, { emailHash }: RequestRow): Promise<boolean> {
  if (!(await isWave(db.read, waveWindow(now, operator.limitScale)))) return false
  return emailHash !== null && !(await isKnownMailbox(db.read, emailHash))
}

/** Where a request stands with its mailbox. */
export function confirmationState(
  request: Pick<RequestRow, 'disputedAt' | 'confirmedAt' | 'status'>,
): ConfirmationState {
  if (request.disputedAt) return 'disputed'
  if (request.confirmedAt) return 'confirmed'
  return request.status === 'closed' ? 'closed' : 'unconfirmed'
}
