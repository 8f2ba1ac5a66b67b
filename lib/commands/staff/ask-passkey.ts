import { listPasskeys } from '#db/queries/passkeys.ts'
import type { Context } from '#lib/commands/context.ts'
import { startFlow } from '#lib/commands/steps/sign-in-flow.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { passkeyQuestion } from '#lib/platform/webauthn.ts'

/** What the browser is put, as JSON for `parseRequestOptionsFromJSON`, and the secret it keeps meanwhile. */
export type PasskeyAsked = { flowSecret: string; question: string }

/**
 * Asks a browser for a passkey: to sign in, whose it is being the passkey's own word; or, of somebody who is signed in,
 * one of theirs, for what cannot be taken back.
 */
export async function askPasskey(context: Context): Promise<Result<PasskeyAsked>> {
  const { actor, db, operator } = context
  const staffId = actor.type === 'staff' ? actor.staffId : null
  const known = staffId ? (await listPasskeys(db.read, staffId)).map(({ id }) => id) : []
  if (staffId && known.length === 0) return failed('no-passkey')
  const question = await passkeyQuestion({ origin: operator.baseUrl }, known)
  const facts = { challenge: question.challenge }
  const purpose = staffId ? 'passkey-step-up' : 'passkey-sign-in'
  const flowSecret = await db.transaction((tx) => startFlow(context, tx, { purpose, staffId, facts }))
  return ok({ flowSecret, question: JSON.stringify(question) })
}
