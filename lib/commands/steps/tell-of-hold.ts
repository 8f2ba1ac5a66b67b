import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { addressHashes, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { isReachable } from '#lib/domain/messages/parties.ts'
import { subjectSpeaks } from '#lib/domain/requests/agents.ts'
import { type Effects, gravestOf } from '#lib/domain/requests/effects.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { openContact, subjectMailbox, type Vault } from '#lib/vault/request-vault.ts'

type Told = {
  request: RequestRow
  vault: Vault
  effects: Effects
  until: Temporal.Instant
  /** The address on file, where staff know another than the request's. */
  onFile: string | null
}

/** What stands for the notice where nobody can be mailed: the hold is kept all the same. */
const NOBODY_TOLD = 'nobody-told'

/**
 * Tells the contact on file what is going to be done and when, with a link and a code that stop it (SR-080). @returns the
 * mail's id, or a word where there is no mailbox to tell.
 */
export async function tellOfHold(context: Context, tx: Queries, told: Told): Promise<string> {
  const { request, vault, effects, until, onFile } = told
  const email = onFile ?? ownMailbox(vault, request)
  if (!email) return NOBODY_TOLD
  const { recipientHash: emailHash } = addressHashes(context, email)
  const verificationId = await newVerification(context, tx, 'stop-letter', {
    requestId: request.id,
    emailHash,
  })
  const { reference } = request
  const day = dayIn(until, context.operator.zone)
  const payload = { reference, verificationId, does: gravestOf(effects), until: day }
  const mailId = await mailRequester(context, tx, { request, vault, email }, { kind: 'letter-held', payload })
  return mailId ?? NOBODY_TOLD
}

/** The mailbox that speaks for the request, if anybody proved one. */
function ownMailbox(vault: Vault, request: RequestRow): string | null {
  if (!isReachable(request)) return null
  const contact = openContact(vault, request)
  return (subjectSpeaks(request) ? subjectMailbox(contact) : contact.email) || null
}
