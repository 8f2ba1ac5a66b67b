import type { Queries } from '#db/client.ts'
import { listDraftFiles } from '#db/queries/draft-files.ts'
import { deleteDraft, findDraft, findSubmission, insertSubmission } from '#db/queries/drafts.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { fileVisit } from '#lib/commands/steps/file-visit.ts'
import { stillBelongs } from '#lib/domain/files/draft-files.ts'
import type { Locale } from '#lib/domain/locales.ts'
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
 * Turns a complete draft into requests, one for each right that was chosen: sealed answers, files, clocks, audit and
 * one confirmation mail for all, in one transaction.
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
    const files = (await listDraftFiles(tx, draft.secretHash)).filter((file) => stillBelongs(drafted, file))
    const answers = completeAnswers(drafted)
    if (
      !answers ||
      draft.submissionKey !== submissionKey ||
      digestAnswers(context.keys, drafted, files) !== answersDigest
    )
      return failed('answers-changed')
    const request = await fileVisit(context, tx, { answers, files, secret, locale: submission.locale })
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
