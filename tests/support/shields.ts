import { staff } from '#db/schema/index.ts'
import { shieldFrom } from '#lib/commands/steps/shields.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import { instantText } from '#lib/platform/clock.ts'
import type { TestStore } from '#tests/support/store.ts'

/** A colleague with a mailbox of their own that requests may come from. */
export async function givenColleagueWith(
  store: TestStore,
  person: { id: string; name: string; email: string; role?: Role },
): Promise<void> {
  const { id, name, email, role = 'handler' } = person
  const { db, keys } = store.context
  const row = {
    ...{ id, role, emailHash: keys.lookupHash(email), locale: 'en' as const, version: 1 },
    sealedProfile: keys.seal(`staff.sealed_profile|${id}`, JSON.stringify({ name, email })),
    ...{ passwordHash: 'none', sealedTotpSecret: 'none', totpLastStep: 0 },
    ...{ createdAt: instantText(store.now), disabledAt: null },
  }
  await db.transaction(async (tx) => {
    await tx.insert(staff).values(row)
  })
}

/** Hides a case from somebody, as a lead would. */
export async function givenShield(store: TestStore, requestId: string, staffId: string): Promise<void> {
  const system = store.system()
  await system.db.transaction((tx) => shieldFrom(system, tx, { staffId, requestId, because: 'declared' }))
}
