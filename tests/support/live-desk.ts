import type { Db } from '#db/client.ts'
import { insertStaff } from '#db/queries/staff.ts'
import { insertStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import { wireName } from '#lib/http/cookies.ts'
import { instantText } from '#lib/platform/clock.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** A visitor's context in the store of a portal that runs. */
export function liveContext(dataDir: string, db: Db): Context {
  const now = Temporal.Now.instant()
  const operator = operatorFrom(parseEnv({}))
  return { db, keys: loadKeys(dataDir), now, actor: { type: 'visitor' }, operator }
}

/** Somebody signed in at the desk of a running portal, without drawing its pages. @returns the cookie of their session. */
export async function givenSignedIn(
  { db, keys, now }: Context,
  { id, role, baseUrl, name = `Canary ${id}` }: { id: string; role: Role; baseUrl: string; name?: string },
): Promise<string> {
  const at = instantText(now)
  const email = `${id}@desk.example`
  const profile = JSON.stringify({ name, email })
  const sessionSecret = newSecret()
  await db.transaction(async (tx) => {
    await insertStaff(tx, {
      ...{ id, role, emailHash: keys.lookupHash(email), locale: 'en', version: 1 },
      sealedProfile: keys.seal(`staff.sealed_profile|${id}`, profile),
      ...{ passwordHash: 'none', sealedTotpSecret: 'none', totpLastStep: 0, createdAt: at },
    })
    await insertStaffSession(tx, {
      idHash: hashSecret(sessionSecret),
      staffId: id,
      ...{ createdAt: at, lastSeenAt: at, factorAt: at },
    })
  })
  return `${wireName('desk', baseUrl)}=${sessionSecret}`
}
