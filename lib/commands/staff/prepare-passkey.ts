import { listPasskeys } from '#db/queries/passkeys.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { shownFace } from '#lib/commands/steps/shown-face.ts'
import { startFlow } from '#lib/commands/steps/sign-in-flow.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { PASSKEYS_MAX } from '#lib/domain/staff/passkeys.ts'
import { newPasskeyQuestion } from '#lib/platform/webauthn.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

type Prepared = { sessionSecret: string | null; flowSecret: string }

/** Asks the browser for a new passkey of one's own, after a fresh factor (SR-098). `name` is what it will be called. */
export async function preparePasskey(
  context: Context,
  input: BroughtFactor & { name: string },
): Promise<Result<Prepared>> {
  const { actor, db, keys, operator } = context
  if (actor.type !== 'staff') return failed('not-permitted')
  const person = await findStaff(db.read, actor.staffId)
  if (!person) return failed('signed-out')
  const known = (await listPasskeys(db.read, person.id)).map(({ id }) => id)
  if (known.length >= PASSKEYS_MAX) return fieldFailed('name', 'passkeys-too-many')
  const face = await shownFace(context, db.read)
  const site = { origin: operator.baseUrl, name: textIn(face.name, person.locale) }
  const question = await newPasskeyQuestion(site, { id: person.id, ...profileOf(keys, person), known })
  const facts = { challenge: question.challenge, question: JSON.stringify(question), name: input.name }
  return db.transaction(async (tx) => {
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const flow = { purpose: 'passkey-new', staffId: person.id, facts } as const
    return ok({ sessionSecret: fresh.value, flowSecret: await startFlow(context, tx, flow) })
  })
}
