import { staff } from '#db/schema/index.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import { instantText } from '#lib/platform/clock.ts'
import type { TestStore } from '#tests/support/store.ts'

/** A member of staff at work, without an account: enough for commands that look nobody up. */
export function atDesk(store: TestStore, role: Role = 'handler', staffId: string = role): Context {
  return store.as({ type: 'staff', staffId, role })
}

/** An account that can be given work and has a name; it cannot sign in. */
export async function givenColleague(
  store: TestStore,
  person: { id: string; name: string; role: Role; disabled?: boolean },
): Promise<void> {
  const { id, name, role, disabled } = person
  const at = instantText(store.now)
  const profile = JSON.stringify({ name, email: `${id}@desk.example` })
  const row = {
    id,
    emailHash: id,
    sealedProfile: store.context.keys.seal(`staff.sealed_profile|${id}`, profile),
    role,
    locale: 'en',
    passwordHash: 'none',
    sealedTotpSecret: 'none',
    totpLastStep: 0,
    createdAt: at,
    disabledAt: disabled ? at : null,
    version: 1,
  } as const
  await store.context.db.transaction(async (tx) => {
    await tx.insert(staff).values(row)
  })
}
