import { renameSync, rmSync } from 'node:fs'
import { storeExists } from '#db/migrate.ts'
import { env } from '#lib/platform/env.ts'
import { seedDemo } from '#scripts/demo/seed.ts'
import { printSignIns } from '#scripts/demo/sign-ins.ts'
import { giveUp, startPortal } from '#scripts/start-portal.ts'

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
  await seedDemo(aside)
  renameSync(aside, dataDir)
}

await demo().catch(giveUp)
