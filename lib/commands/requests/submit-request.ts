import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { deleteDraft, findDraft, findSubmission, insertSubmission } from '#db/queries/drafts.ts'
import { findRequest, findRequestByReference, insertRequest, insertRequestKey } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { addressHashes, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { caseClock } from '#lib/domain/requests/case-clock.ts'
import type { Answers } from '#lib/domain/requests/intake.ts'
import { NEEDS_CONFIRMED_EMAIL } from '#lib/domain/requests/kinds.ts'
import { formatReference, PLAIN_ALPHABET, REFERENCE_CHARACTERS } from '#lib/domain/requests/reference.ts'
import { completeAnswers } from '#lib/domain/requests/steps.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId, randomCharacters } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { accessKeyFrom, filingSecret } from '#lib/vault/derived-secrets.ts'
import { digestAnswers, openDraft } from '#lib/vault/draft-vault.ts'
import { vaultFrom } from '#lib/vault/request-vault.ts'

export type Submission = {
  draftSecret: string | null
  /** What the browser keeps once it filed: the draft is gone by then, but the form may be sent again. */
  filingSecret: string | null
  /** Hidden in the form that was shown: sending it twice makes one request (SR-041). */
  submissionKey: string
  /** Digest of the answers that were shown, so that nothing is sent that was not read. */
  answersDigest: string
  locale: Locale
}
export type Submitted = { reference: string; filingSecret: string }

/**
 * Turns a complete draft into a request: sealed answers, clock, audit and confirmation mail in one transaction.
 * Sent again with the same key and answers, it answers the same; with other answers, `submission-differs`.
 */
export async function submitRequest(context: Context, submission: Submission): Promise<Result<Submitted>> {
  const { draftSecret, submissionKey, answersDigest } = submission
  return context.db.transaction(async (tx) => {
    const secret = draftSecret && filingSecret(context.keys, draftSecret, submissionKey)
    const before = await findSubmission(tx, submissionKey)
    if (before) return repeated(tx, before, answersDigest, [secret, submission.filingSecret])
    if (!draftSecret || !secret) return failed('draft-expired')
    const draft = await findDraft(tx, hashSecret(draftSecret), instantText(context.now))
    if (!draft) return failed('draft-expired')
    const drafted = openDraft(context.keys, draft)
    const answers = completeAnswers(drafted)
    if (
      !answers ||
      draft.submissionKey !== submissionKey ||
      digestAnswers(context.keys, drafted) !== answersDigest
    )
      return failed('answers-changed')
    const request = await store(context, tx, { answers, secret, locale: submission.locale })
    await insertSubmission(tx, {
      submissionKey,
      answersDigest,
      requestId: request.id,
      createdAt: request.receivedAt,
    })
    await deleteDraft(tx, draft.secretHash)
    return ok({ reference: request.reference, filingSecret: secret })
  })
}

async function repeated(
  tx: Queries,
  before: { answersDigest: string; requestId: string },
  answersDigest: string,
  secrets: (string | null)[],
): Promise<Result<Submitted>> {
  const request = await findRequest(tx, before.requestId)
  // Only the browser that filed it is told its reference again.
  const secret = secrets.find((each) => each && hashSecret(each) === request?.filingHash)
  if (!request || !secret) return failed('draft-expired')
  if (before.answersDigest !== answersDigest) return failed('submission-differs')
  return ok({ reference: request.reference, filingSecret: secret })
}

type Filing = { answers: Answers; secret: string; locale: Locale }

async function store(context: Context, tx: Queries, { answers, secret, locale }: Filing) {
  const { now, keys, operator } = context
  const { kind, residence, relation, formVersion, name, email, details } = answers
  const id = newId(now)
  const { key, wrapped } = keys.newRequestKey(id)
  const vault = vaultFrom(key)
  const { recipientHash: emailHash } = addressHashes(context, email)
  const receivedAt = instantText(now)
  const clock = caseClock(
    { kind, residence, receivedAt: now, events: [], operatorZone: operator.zone },
    { euCalendar: operator.euCalendar, calendars: await knownCalendars(tx) },
  )
  const request = {
    id,
    reference: await freeReference(tx),
    kind,
    status: NEEDS_CONFIRMED_EMAIL[kind] ? ('unconfirmed' as const) : ('open' as const),
    locale,
    channel: 'portal',
    relation,
    residence,
    formVersion,
    ...clock,
    receivedAt,
    lastActivityAt: receivedAt,
    version: 1,
    emailHash,
    accessKeyHash: hashSecret(accessKeyFrom(keys, secret)),
    filingHash: hashSecret(secret),
    sealedContact: vault.seal('requests.sealed_contact', id, JSON.stringify({ name, email })),
    sealedAnswers: vault.seal('requests.sealed_answers', id, JSON.stringify(details)),
    disputedAt: null,
  }
  await insertRequest(tx, request)
  await insertRequestKey(tx, { requestId: id, ...wrapped })
  const { law, lawVersion, dueOn } = clock
  const payload = { kind, law, lawVersion, dueOn }
  await appendAudit(tx, {
    at: receivedAt,
    actor: context.actor,
    event: 'request-submitted',
    requestId: id,
    payload,
  })
  const verificationId = await newVerification(context, tx, 'confirm-email', { requestId: id, emailHash })
  const mail = { reference: request.reference, verificationId, dueOn }
  await mailRequester(context, tx, { request, vault }, { kind: 'confirm-email', payload: mail })
  return request
}

async function freeReference(tx: Queries): Promise<string> {
  for (;;) {
    const reference = formatReference(randomCharacters(PLAIN_ALPHABET, REFERENCE_CHARACTERS))
    if (!(await findRequestByReference(tx, reference))) return reference
  }
}
