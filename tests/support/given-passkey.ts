import { addPasskey } from '#lib/commands/staff/add-passkey.ts'
import { preparePasskey } from '#lib/commands/staff/prepare-passkey.ts'
import { readNewPasskey } from '#lib/reads/passkeys.ts'
import { type SoftPasskey, softPasskey } from '#tests/support/authenticator.ts'
import { must } from '#tests/support/given.ts'
import type { GivenStaff } from '#tests/support/given-staff.ts'
import type { TestStore } from '#tests/support/store.ts'

/** Somebody whose last factor is fresh adds a passkey. */
export async function givenPasskey(store: TestStore, person: GivenStaff): Promise<SoftPasskey> {
  const context = store.as(person.actor)
  const brought = { sessionSecret: person.sessionSecret, code: null }
  const { flowSecret } = must(await preparePasskey(context, { name: 'Laptop', ...brought }))
  const passkey = softPasskey()
  const asked = await readNewPasskey(context, flowSecret)
  must(await addPasskey(context, { flowSecret, response: passkey.made(asked?.question ?? '') }))
  return passkey
}
