import type { Queries } from '#db/client.ts'
import { findCatalogue } from '#db/queries/catalogue.ts'
import { deleteDraftFiles, listDraftFiles } from '#db/queries/draft-files.ts'
import { findDraft, saveDraft } from '#db/queries/drafts.ts'
import type { Context } from '#lib/commands/context.ts'
import { stillBelongs } from '#lib/domain/files/draft-files.ts'
import { type Details, type DraftAnswers, FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { unknownEntry } from '#lib/domain/requests/named-entries.ts'
import { type WhomProblem, whomProblem } from '#lib/domain/requests/whom.ts'
import { type FieldProblem, failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { DRAFT_LIFETIME_HOURS } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { openDraft, sealDraft } from '#lib/vault/draft-vault.ts'

/** Parts of a draft to write: each part replaces what was there, the rest stays. */
export type StepAnswers = Omit<DraftAnswers, 'formVersion'>

/**
 * Saves the answer of one page under the browser's draft, or under a new one if it has none (or it expired).
 * What contradicts an answer of another page is a problem of the page that was posted last.
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
    const answers: DraftAnswers = {
      ...before,
      ...step,
      subject: { ...before.subject, ...step.subject },
      details: { ...before.details, ...step.details },
    }
    const wrong = whomProblem(answers)
    if (wrong && touches(step, wrong)) return fieldFailed(shownAt(step, wrong), wrong.code)
    const unknown = await findUnknown(tx, step)
    if (unknown) return failed('invalid-input', { fields: [unknown] })
    await saveDraft(tx, {
      secretHash,
      sealedAnswers: sealDraft(context.keys, secretHash, answers),
      submissionKey: found?.submissionKey ?? newSecret(),
      createdAt: found?.createdAt ?? now,
      expiresAt: found?.expiresAt ?? instantText(context.now.add({ hours: DRAFT_LIFETIME_HOURS })),
    })
    if (found && (step.kinds || step.details?.correction)) await dropStrayFiles(tx, secretHash, answers)
    return ok({ draftSecret: secret, answers })
  })
}

/** Files given for what is no longer asked go with it; the job that sweeps the folder takes their bytes. */
async function dropStrayFiles(tx: Queries, draftHash: string, answers: DraftAnswers): Promise<void> {
  const files = await listDraftFiles(tx, draftHash)
  const ids = files.filter((file) => !stillBelongs(answers, file)).map(({ id }) => id)
  if (ids.length > 0) await deleteDraftFiles(tx, { draftHash, ids })
}

/** What the page named that the operator's lists do not hold. */
async function findUnknown(tx: Queries, { details = {} }: StepAnswers): Promise<FieldProblem | null> {
  const posted = Object.entries(details)
  if (posted.length === 0) return null
  const catalogue = await findCatalogue(tx)
  const found = posted.map(([kind, answers]) =>
    // each kind holds the answers of that kind, which its entries cannot show
    unknownEntry(catalogue, { kind, details: answers } as Details),
  )
  return found.find((problem) => problem !== null) ?? null
}

/** Whether the page that was posted is one that could put it right; others are saved, and the form leads back. */
function touches(step: StepAnswers, { field }: WhomProblem): boolean {
  if (field === 'relation') return step.relation !== undefined
  return step.subject !== undefined || (field !== 'as' && step.contact !== undefined)
}

const THEIRS = { name: 'subjectName', email: 'subjectEmail', as: 'as', relation: 'relation' } as const

/** On the page about the person, name and address are theirs. */
function shownAt(step: StepAnswers, { field }: WhomProblem): string {
  return step.subject ? THEIRS[field] : field
}
