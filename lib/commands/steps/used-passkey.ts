import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findPasskey, savePasskeyUse } from '#db/queries/passkeys.ts'
import { takeFlow } from '#db/queries/sign-in-flows.ts'
import { findStaff, type StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { type Flow, readFlow } from '#lib/commands/steps/sign-in-flow.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { isCounterOdd } from '#lib/domain/staff/passkeys.ts'
import { instantText } from '#lib/platform/clock.ts'
import { checkPasskey, type PasskeyResponse } from '#lib/platform/webauthn.ts'

/** What a browser answers with a passkey to the question it was put. */
export type UsedPasskey = { flowSecret: string | null; response: PasskeyResponse }
/** Which passkey signed, with the count it brought. */
export type SignedByPasskey = { flow: Flow; passkeyId: string; counter: number }

/** Checks a passkey's signature. Takes time, so it comes before the transaction. */
export async function checkUsedPasskey(
  context: Context,
  { flowSecret, response }: UsedPasskey,
  purpose: 'passkey-sign-in' | 'passkey-step-up',
): Promise<Result<SignedByPasskey>> {
  const { db, operator } = context
  const flow = await readFlow(context, db.read, { secret: flowSecret, purpose })
  if (!flow) return failed('flow-ended')
  const passkey = await findPasskey(db.read, response.id)
  if (!passkey) return failed('passkey-refused')
  const answer = { challenge: flow.facts.challenge ?? '', response, origin: operator.baseUrl }
  const signed = await checkPasskey(answer, passkey)
  return signed ? ok({ flow, passkeyId: passkey.id, ...signed }) : failed('passkey-refused')
}

/** Uses the answer up and writes the use down. @returns whose passkey it is, if they may still sign in. */
export async function spendPasskey(
  { actor, now }: Context,
  tx: Queries,
  { flow, passkeyId, counter }: SignedByPasskey,
): Promise<Result<StaffRow>> {
  if (!(await takeFlow(tx, flow.secretHash))) return failed('flow-ended')
  const passkey = await findPasskey(tx, passkeyId)
  const person = passkey && (await findStaff(tx, passkey.staffId))
  if (!passkey || !person || person.disabledAt) return failed('passkey-refused')
  const at = instantText(now)
  if (isCounterOdd(passkey.counter, counter)) {
    // perhaps a copy: said nowhere but in the trail
    const payload = { staffId: person.id }
    await appendAudit(tx, { at, actor, event: 'passkey-counter-odd', payload })
    return failed('passkey-refused')
  }
  await savePasskeyUse(tx, passkeyId, { counter, lastUsedAt: at })
  return ok(person)
}
