import { findDraft } from '#db/queries/drafts.ts'
import { findRequestByReference, listVisit, type RequestRow } from '#db/queries/requests.ts'
import { listUnusedVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { saveStep } from '#lib/commands/requests/save-step.ts'
import { submitRequest } from '#lib/commands/requests/submit-request.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { DETAILS } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import type { Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { linkToken } from '#lib/vault/derived-secrets.ts'
import { digestAnswers, openDraft } from '#lib/vault/draft-vault.ts'

/** Answers to each kind's questions, as a person would post them. */
export const SAMPLE_DETAILS: Record<AskedKind, unknown> = {
  access: { scope: 'all', delivery: 'portal', remarks: '' },
  deletion: { scope: 'some', categories: ['marketing', 'device-cache'], remarks: '' },
  correction: { items: [{ says: 'Li Lei', shouldSay: 'Li Léi' }], remarks: '' },
  withdrawal: { purposes: ['advertising', 'advertising-sharing'], remarks: '' },
  cancellation: { account: 'li.lei@mail.example', understood: 'yes', remarks: '' },
  complaint: { whatHappened: 'I asked twice and nobody answered.' },
}

export type Filing = {
  kind: AskedKind
  /** Several rights in one visit, with the sample answers of each; instead of `kind`. */
  kinds: AskedKind[]
  residence: string
  name: string
  email: string
  shared: 'yes'
  /** The person an agent acts for; without one the request is for oneself. */
  agentFor: { subjectName: string; subjectEmail: string }
  locale: Locale
  details: unknown
}
export type Filed = { reference: string; filingSecret: string; request: RequestRow }

/** The value of a result that must be good. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Unexpected problem: ${JSON.stringify(result.problem)}`)
  return result.value
}

/** A complete draft. @returns what the check page would post. */
export async function givenDraft(context: Context, filing: Partial<Filing> = {}) {
  const {
    kind = 'access',
    kinds = [kind],
    residence = 'CN',
    name = 'Li Lei',
    email = 'li.lei@mail.example',
  } = filing
  const detailsOf = (one: AskedKind) => DETAILS[one].parse(filing.details ?? SAMPLE_DETAILS[one])
  const answers = {
    kinds,
    residence,
    ...whomOf(filing),
    contact: { name, email, shared: filing.shared },
    details: Object.fromEntries(kinds.map((one) => [one, detailsOf(one)])),
  } as const
  const { draftSecret } = must(await saveStep(context, null, answers))
  const row = await findDraft(context.db.read, hashSecret(draftSecret), instantText(context.now))
  if (!row) throw new Error('The draft was not saved.')
  const answersDigest = digestAnswers(context.keys, openDraft(context.keys, row))
  const locale = filing.locale ?? 'en'
  return { draftSecret, filingSecret: null, submissionKey: row.submissionKey, answersDigest, locale }
}

function whomOf({ agentFor }: Partial<Filing>) {
  if (!agentFor) return { relation: 'self' } as const
  return { relation: 'agent', subject: { agent: { ...agentFor, as: 'lawyer' } } } as const
}

/** A filed request whose mailbox is not confirmed yet. */
export async function givenRequest(context: Context, filing: Partial<Filing> = {}): Promise<Filed> {
  const submitted = must(await submitRequest(context, await givenDraft(context, filing)))
  return { ...submitted, request: await requestOf(context, submitted.reference) }
}

/** A filed request confirmed by the link of its mail, in the browser that filed it. */
export async function givenConfirmedRequest(
  context: Context,
  filing: Partial<Filing> = {},
): Promise<Filed & { sessionSecret: string }> {
  const filed = await givenRequest(context, filing)
  const token = await confirmationToken(context, filed.request.id)
  const confirmed = must(await confirmEmail(context, { token, filingSecret: filed.filingSecret, code: null }))
  return { ...filed, ...confirmed, request: await requestOf(context, filed.reference) }
}

/** The token in the newest confirmation mail of a request. */
export async function confirmationToken(context: Context, requestId: string): Promise<string> {
  const [newest] = await listUnusedVerifications(context.db.read, requestId, 'confirm-email')
  if (!newest) throw new Error('The request has no confirmation mail.')
  return linkToken(context.keys, 'confirm-email', newest.id)
}

async function requestOf(context: Context, reference: string): Promise<RequestRow> {
  const request = await findRequestByReference(context.db.read, reference)
  if (!request) throw new Error('The request was not stored.')
  return request
}

/** Several rights filed in one visit, their mailbox not confirmed yet. @returns the cases in their order. */
export async function givenVisit(
  context: Context,
  kinds: AskedKind[],
  filing: Partial<Filing> = {},
): Promise<{ cases: RequestRow[]; filingSecret: string }> {
  const { request, filingSecret } = await givenRequest(context, { ...filing, kinds })
  return { cases: await listVisit(context.db.read, request), filingSecret }
}
