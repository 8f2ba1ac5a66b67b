import { type Db, openDb } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { PLACES } from '#lib/domain/clock/places.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { prepareDataDir } from '#scripts/prepare.ts'
import { givenConfirmedRequest, givenDraft, must } from '#tests/support/given.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

const BATCH = 500
const DAY_SECONDS = 86_400

export const OPERATOR = operatorFrom(
  parseEnv({ PORTAL_RATE_LIMIT_SCALE: '1000', PORTAL_DESK_RULES: JSON.stringify(TEST_RULES) }),
)

/** A store whose transactions join the one that is open: many commands, one commit. For seeding only. */
async function inOneCommit(db: Db, work: (joined: Db) => Promise<void>): Promise<void> {
  await db.longTransaction((tx) => work({ ...db, read: tx, transaction: (inner) => inner(tx) }))
}

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

/** Fills a folder with `count` confirmed requests of the last sixty days, made through the commands. */
export async function seedRequests(dataDir: string, count: number, now: Temporal.Instant): Promise<void> {
  prepareDataDir(dataDir)
  const db = openDb(dataDir)
  const at = contextAt(db, dataDir)
  const stepSeconds = (60 * DAY_SECONDS) / count
  for (let done = 0; done < count; done += BATCH) {
    await inOneCommit(db, async (joined) => {
      for (let n = done; n < Math.min(done + BATCH, count); n++) {
        const moment = now.subtract({ seconds: Math.round((count - n) * stepSeconds) })
        await givenConfirmedRequest(at(moment, joined), filingOf(n))
      }
    })
    const left = now.subtract({ seconds: Math.round(Math.max(0, count - done - BATCH) * stepSeconds) })
    await inOneCommit(db, (joined) => captureMail({ ...at(left, joined), actor: { type: 'system' } }))
    if (done % 10_000 === 0) console.log(`  seeded ${done} of ${count}`)
  }
  await db.checkpoint()
  db.close()
}

/** The mails of a batch, taken and captured as the worker does: a portal of sixty days does not owe them all. */
async function captureMail(context: Context): Promise<void> {
  for (;;) {
    const rows = must(await claimMail(context, 'seed', 2 * BATCH))
    if (rows.length === 0) return
    const ids = rows.map(({ id }) => id)
    must(await markMailCaptured(context, ids))
  }
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
