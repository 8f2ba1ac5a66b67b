import type { Queries } from '#db/client.ts'
import { deleteDraft, findDraft, findSubmission, insertSubmission } from '#db/queries/drafts.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseRules } from '#lib/commands/steps/case-rules.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { type NewCase, openCase } from '#lib/commands/steps/open-case.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type CaseRules, caseClock } from '#lib/domain/requests/case-clock.ts'
import type { Answers, AskedDetails } from '#lib/domain/requests/intake.ts'
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
 * Turns a complete draft into requests, one for each right that was chosen: sealed answers, clocks, audit and one
 * confirmation mail for all, in one transaction.
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
type Opened = Awaited<ReturnType<typeof openCase>>

/** Opens one case for each right, the first of them naming the visit. @returns that first one. */
async function store(context: Context, tx: Queries, filing: Filing) {
  const { asked } = filing.answers
  const rules = await caseRules(context, tx)
  const opened: Opened[] = []
  for (const [place, one] of asked.entries()) {
    const id = opened[0]?.request.id ?? null
    const visit = asked.length > 1 ? { id, place } : undefined
    opened.push(await openOne(context, tx, { ...filing, one, rules, visit }))
  }
  const [first, ...others] = opened
  if (!first) throw new Error('A visit asks for something.')
  const { id: requestId, emailHash, reference } = first.request
  const verificationId = await newVerification(context, tx, 'confirm-email', { requestId, emailHash })
  const { dueOn } = first.request
  const also = others.map(({ request }) => ({ reference: request.reference, dueOn: request.dueOn }))
  const payload = { reference, verificationId, dueOn, others: also }
  await mailRequester(context, tx, first, { kind: 'confirm-email', payload })
  return first.request
}

type Single = Filing & Pick<NewCase, 'visit'> & { one: AskedDetails; rules: CaseRules }

async function openOne(context: Context, tx: Queries, { answers, one, rules, ...filing }: Single) {
  const { operator, now: receivedAt } = context
  const { residence, relation, subject, formVersion, name, email, shared } = answers
  const { zone: operatorZone, targetDays } = operator
  const facts = { kind: one.kind, residence, receivedAt, events: [], operatorZone, targetDays }
  const { secret, locale, visit } = filing
  return openCase(context, tx, {
    asked: one,
    contact: { name, email, ...(subject ? { subject } : {}) },
    discreet: shared === 'yes',
    place: { residence, relation, locale, formVersion },
    clock: caseClock(facts, rules),
    ...{ secret, visit },
  })
}
