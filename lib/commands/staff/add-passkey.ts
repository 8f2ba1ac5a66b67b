import { appendAudit } from '#db/queries/audit.ts'
import { findPasskey, insertPasskey } from '#db/queries/passkeys.ts'
import { takeFlow } from '#db/queries/sign-in-flows.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { readFlow } from '#lib/commands/steps/sign-in-flow.ts'
import type { UsedPasskey } from '#lib/commands/steps/used-passkey.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { checkNewPasskey } from '#lib/platform/webauthn.ts'

/** Keeps the passkey that the browser made; the person is told by mail (SR-098). */
export async function addPasskey(
  context: Context,
  { flowSecret, response }: UsedPasskey,
): Promise<Result<null>> {
  const { actor, db, now, operator } = context
  if (actor.type !== 'staff') return failed('not-permitted')
  const flow = await readFlow(context, db.read, { secret: flowSecret, purpose: 'passkey-new' })
  if (!flow || flow.staffId !== actor.staffId) return failed('flow-ended')
  const { challenge = '', name = '' } = flow.facts
  const made = await checkNewPasskey({ challenge, response, origin: operator.baseUrl })
  if (!made) return failed('passkey-refused')
  return db.transaction(async (tx) => {
    if (!(await takeFlow(tx, flow.secretHash))) return failed('flow-ended')
    const person = await findStaff(tx, actor.staffId)
    if (!person || (await findPasskey(tx, made.id))) return failed('passkey-refused')
    const at = instantText(now)
    const { transports, ...key } = made
    const row = { ...key, transports: JSON.stringify(transports), staffId: person.id, name, createdAt: at }
    await insertPasskey(tx, row)
    await appendAudit(tx, { at, actor, event: 'passkey-added', payload: {} })
    await mailAboutAccount(context, tx, person, 'passkey-added')
    return ok(null)
  })
}
