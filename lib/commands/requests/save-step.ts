import { findDraft, saveDraft } from '#db/queries/drafts.ts'
import type { Context } from '#lib/commands/context.ts'
import { type DraftAnswers, FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { DRAFT_LIFETIME_HOURS } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { openDraft, sealDraft } from '#lib/vault/draft-vault.ts'

/** Parts of a draft to write: each part replaces what was there, the rest stays. */
export type StepAnswers = Omit<DraftAnswers, 'formVersion'>

/**
 * Saves the answer of one page under the browser's draft, or under a new one if it has none (or it expired).
 * @returns the secret to keep in the draft cookie, and all answers so far.
 */
export async function saveStep(
  context: Context,
  draftSecret: string | null,
  step: StepAnswers,
): Promise<Result<{ draftSecret: string; answers: DraftAnswers }>> {
  const now = instantText(context.now)
  return context.db.transaction(async (tx) => {
    const found = draftSecret ? await findDraft(tx, hashSecret(draftSecret), now) : undefined
    // A secret the server did not make is never adopted (SR-066).
    const secret = found && draftSecret ? draftSecret : newSecret()
    const secretHash = hashSecret(secret)
    const before: DraftAnswers = found ? openDraft(context.keys, found) : { formVersion: FORM_VERSION }
    const answers: DraftAnswers = { ...before, ...step, details: { ...before.details, ...step.details } }
    await saveDraft(tx, {
      secretHash,
      sealedAnswers: sealDraft(context.keys, secretHash, answers),
      submissionKey: found?.submissionKey ?? newSecret(),
      createdAt: found?.createdAt ?? now,
      expiresAt: found?.expiresAt ?? instantText(context.now.add({ hours: DRAFT_LIFETIME_HOURS })),
    })
    return ok({ draftSecret: secret, answers })
  })
}
