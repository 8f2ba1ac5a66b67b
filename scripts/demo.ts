import { renameSync, rmSync } from 'node:fs'
import { openDb } from '#db/client.ts'
import { storeExists } from '#db/migrate.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { env } from '#lib/platform/env.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { ORDINARY } from '#scripts/demo/ordinary.ts'
import { printSignIns, writeSignIns } from '#scripts/demo/sign-ins.ts'
import { STAFF } from '#scripts/demo/stories.ts'
import { tellStories } from '#scripts/demo/tell.ts'
import { TOLD } from '#scripts/demo/told.ts'
import { prepareDataDir } from '#scripts/prepare.ts'
import { giveUp, startPortal } from '#scripts/start-portal.ts'
import { type GivenStaff, givenStaff } from '#tests/support/given-staff.ts'

/** `npm run demo`: a portal with believable requests in every state, in a data folder of its own. */
async function demo(): Promise<void> {
  process.env.PORTAL_DATA_DIR ??= './data/demo'
  const { DATA_DIR } = env()
  if (process.argv.includes('--codes')) return printSignIns(DATA_DIR)
  if (!storeExists(DATA_DIR)) await makeAside(DATA_DIR)
  await startPortal()
  printSignIns(DATA_DIR)
}

/** Made beside and moved into place, so that an interrupted demo begins anew. */
async function makeAside(dataDir: string): Promise<void> {
  const aside = `${dataDir}.making`
  rmSync(aside, { recursive: true, force: true })
  await seed(aside)
  renameSync(aside, dataDir)
}

async function seed(dataDir: string): Promise<void> {
  prepareDataDir(dataDir)
  const db = openDb(dataDir)
  const keys = loadKeys(dataDir)
  const operator = operatorFrom(env())
  const now = Temporal.Now.instant()
  const at = (moment: Temporal.Instant, actor: Actor) => ({ db, keys, now: moment, actor, operator })
  const staff: GivenStaff[] = []
  for (const person of STAFF)
    staff.push(
      await givenStaff(at(now.subtract({ hours: 60 * 24 }), { type: 'system' }), {
        ...person,
        invitedBy: staff[0],
      }),
    )
  writeSignIns(dataDir, staff)
  const told = await tellStories(
    [...TOLD, ...ORDINARY],
    now,
    at,
    staff.map(({ actor }) => actor),
  )
  db.close()
  console.log(`Made ${told} requests and ${staff.length} people at the desk.`)
}

await demo().catch(giveUp)
