import type { Queries } from '#db/client.ts'
import {
  countAddressChangesSince,
  findAddressChange,
  insertAddressChange,
} from '#db/queries/address-changes.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import { endVerifications, findRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { addressHashes, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { secondProofOrKey } from '#lib/commands/steps/second-proof-or-key.ts'
import { tellFormer } from '#lib/commands/steps/tell-former.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { addressState } from '#lib/domain/verification/address-change.ts'
import { ADDRESS_CHANGES_PER_DAY } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { openContact, openVault, type Vault } from '#lib/vault/request-vault.ts'

type Asked = { email: string; accessKey: string | null; sessionSecret: string; browserSecret: string }

/**
 * Asks to have a confirmed request known by another mailbox. Nothing changes before that one is proven by its link or
 * code; the one it has is told at once, and can stop it (SR-068). Asked again, it is about the newest address only.
 */
export async function askAddressChange(context: Context, asked: Asked): Promise<Result<null>> {
  const { actor, now } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const request = await findRequest(tx, actor.requestId)
    const session = await findRequesterSession(tx, hashSecret(asked.sessionSecret))
    if (!request || session?.requestId !== request.id) return failed('signed-out')
    // the person an agent acts for has a mailbox of their own
    if (session.proof === 'subject-mail') return failed('not-permitted')
    const possible = await mayChange(context, tx, request)
    if (!possible.ok) return possible
    const vault = await openVault(context.keys, tx, request.id)
    const { email: former } = openContact(vault, request)
    const { recipientHash: emailHash } = addressHashes(context, asked.email)
    if (emailHash === request.emailHash) return fieldFailed('email', 'address-same')
    if (emailHash === request.subjectEmailHash) return fieldFailed('email', 'agent-same-address')
    const proven = secondProofOrKey(now, { request, session, accessKey: asked.accessKey })
    if (!proven.ok) return proven
    await endVerifications(tx, request.id, 'new-address', instantText(now))
    await store(context, tx, { request, vault, former, email: asked.email, emailHash })
    const about = { requestId: request.id, emailHash, browserHash: hashSecret(asked.browserSecret) }
    const verificationId = await newVerification(context, tx, 'new-address', about)
    const payload = { reference: request.reference, verificationId }
    await mailRequester(context, tx, { request, vault, email: asked.email }, { kind: 'new-address', payload })
    await tellFormer(context, tx, { request, vault, former, stage: 'asked' })
    const audit = { event: 'address-change-asked', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at: instantText(now), actor, ...audit })
    return ok(null)
  })
}

/** Only a mailbox that was proven can be changed so, and not while the last change is on hold or in dispute. */
async function mayChange(
  { now, operator }: Context,
  tx: Queries,
  request: RequestRow,
): Promise<Result<null>> {
  if (!request.confirmedAt || !request.emailHash || request.erasedAt) return failed('wrong-status')
  if (request.disputedAt) return failed('disputed')
  const { code } = addressState(await findAddressChange(tx, request.id), now)
  if (code === 'held' || code === 'frozen') return failed(`address-${code}`)
  const lately = await countAddressChangesSince(tx, request.id, instantText(now.subtract({ hours: 24 })))
  return lately >= ADDRESS_CHANGES_PER_DAY * operator.limitScale ? failed('address-asked-often') : ok(null)
}

type Change = { request: RequestRow; vault: Vault; former: string; email: string; emailHash: string }

async function store({ now }: Context, tx: Queries, change: Change): Promise<void> {
  const { request, vault, former, email, emailHash } = change
  const id = newId(now)
  await insertAddressChange(tx, {
    ...{ id, requestId: request.id, emailHash, formerHash: request.emailHash ?? '' },
    sealedEmail: vault.seal('address_changes.sealed_email', id, email),
    sealedFormer: vault.seal('address_changes.sealed_former', id, former),
    askedAt: instantText(now),
  })
}
