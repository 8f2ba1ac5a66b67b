import { findCatalogue } from '#db/queries/catalogue.ts'
import { findSubmission, insertSubmission } from '#db/queries/drafts.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { fileVisit } from '#lib/commands/steps/file-visit.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type Answers, FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { unknownPurpose } from '#lib/domain/requests/named-entries.ts'
import type { WithdrawalAnswers } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { filingSecret } from '#lib/vault/derived-secrets.ts'
import { digestAnswers } from '#lib/vault/draft-vault.ts'

type Sent = { answers: WithdrawalAnswers; submissionKey: string; locale: Locale }

/**
 * Withdraws consent on one page, without any gate: it is in effect when this returns. Sent again with the same key and
 * answers, it answers the same; with other answers, `submission-differs`. @returns the secret for the filing cookie.
 */
export async function withdrawConsent(
  context: Context,
  { answers, submissionKey, locale }: Sent,
): Promise<Result<{ reference: string; filingSecret: string }>> {
  const secret = filingSecret(context.keys, submissionKey, 'withdraw-consent')
  const { name, email, residence, purposes } = answers
  const details = { withdrawal: { purposes, remarks: '' } }
  const digested = { formVersion: FORM_VERSION, residence, contact: { name, email }, details }
  const answersDigest = digestAnswers(context.keys, digested)
  const asked = [{ kind: 'withdrawal', details: { purposes, remarks: '' } }] satisfies Answers['asked']
  const filed: Answers = {
    formVersion: FORM_VERSION,
    residence,
    relation: 'self',
    subject: null,
    name,
    email,
    asked,
  }
  return context.db.transaction(async (tx) => {
    const before = await findSubmission(tx, submissionKey)
    const known = before && (await findRequest(tx, before.requestId))
    if (before && before.answersDigest !== answersDigest) return failed('submission-differs')
    if (known) return ok({ reference: known.reference, filingSecret: secret })
    const unknown = unknownPurpose(await findCatalogue(tx), purposes)
    if (unknown) return failed('invalid-input', { fields: [unknown] })
    const { id, reference, receivedAt } = await fileVisit(context, tx, { answers: filed, secret, locale })
    await insertSubmission(tx, { submissionKey, answersDigest, requestId: id, createdAt: receivedAt })
    return ok({ reference, filingSecret: secret })
  })
}
