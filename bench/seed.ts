import { inOneCommit } from '#bench/copies/models.ts'
import { type Db, openDb } from '#db/client.ts'
import { PLACES } from '#lib/domain/clock/places.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { givenDraft } from '#tests/support/given.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

export const OPERATOR = operatorFrom(
  parseEnv({ PORTAL_RATE_LIMIT_SCALE: '1000', PORTAL_DESK_RULES: JSON.stringify(TEST_RULES) }),
)

/** Opens a seeded folder as the commands see it, at an instant. */
function contextAt(db: Db, dataDir: string) {
  const keys = loadKeys(dataDir)
  return (now: Temporal.Instant, joined: Db = db) => ({
    db: joined,
    keys,
    now,
    actor: { type: 'visitor' as const },
    operator: OPERATOR,
  })
}

/** Complete drafts, ready to be sent. */
export async function seedDrafts(dataDir: string, count: number, now: Temporal.Instant) {
  const db = openDb(dataDir)
  const at = contextAt(db, dataDir)
  const drafts: Awaited<ReturnType<typeof givenDraft>>[] = []
  await inOneCommit(db, async (joined) => {
    for (let n = 0; n < count; n++)
      drafts.push(
        await givenDraft(at(now, joined), { ...filingOf(n), email: `sender-${n}@mail-${n % 500}.example` }),
      )
  })
  db.close()
  return drafts
}

function filingOf(n: number) {
  return {
    kind: ASKED_KINDS[n % ASKED_KINDS.length],
    residence: PLACES[n % PLACES.length]?.id,
    locale: LOCALES[n % LOCALES.length],
    name: `Person ${n}`,
    email: `person-${n}@mail-${n % 500}.example`,
  }
}
