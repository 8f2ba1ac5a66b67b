import type { Queries } from '#db/client.ts'
import { deleteDraft, findDraft, findSubmission, insertSubmission } from '#db/queries/drafts.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseRules } from '#lib/commands/steps/case-rules.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { openCase } from '#lib/commands/steps/open-case.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { caseClock } from '#lib/domain/requests/case-clock.ts'
import type { Answers } from '#lib/domain/requests/intake.ts'
import { completeAnswers } from '#lib/domain/requests/steps.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { filingSecret } from '#lib/vault/derived-secrets.ts'
import { digestAnswers, openDraft } from '#lib/vault/draft-vault.ts'

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
  const { now, operator } = context
  const { kind, residence, relation, formVersion, name, email } = answers
  const { zone: operatorZone, targetDays } = operator
  const facts = { kind, residence, receivedAt: now, events: [], operatorZone, targetDays }
  const clock = caseClock(facts, await caseRules(context, tx))
  const place = { residence, relation, locale, formVersion }
  const opened = await openCase(context, tx, {
    asked: answers,
    contact: { name, email },
    place,
    clock,
    secret,
  })
  const { id: requestId, emailHash, reference } = opened.request
  const verificationId = await newVerification(context, tx, 'confirm-email', { requestId, emailHash })
  const payload = { reference, verificationId, dueOn: clock.dueOn }
  await mailRequester(context, tx, opened, { kind: 'confirm-email', payload })
  return opened.request
}
