import { openDb } from '#db/client.ts'
import { adoptMasterKey } from '#lib/commands/keys/adopt-master-key.ts'
import { rewrapRequestKeys } from '#lib/commands/keys/rewrap-request-keys.ts'
import { systemClock } from '#lib/platform/clock.ts'
import { env } from '#lib/platform/env.ts'
import { addMasterKey, loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { readKeyRotation } from '#lib/reads/key-rotation.ts'
import { lockKeyFile } from '#scripts/prepare.ts'

const settings = env()
const dataDir = settings.DATA_DIR

/**
 * `npm run rotate-keys`: a new master key, and every request key wrapped by it (SR-130). The portal may run meanwhile.
 * Stopped anywhere, it goes on from there the next time; `--finish` only ever goes on, and adds no key.
 */
async function rotate(finishOnly: boolean): Promise<void> {
  const db = openDb(dataDir)
  const release = lockKeyFile(dataDir)
  const clock = systemClock(settings.CLOCK_OFFSET_SECONDS)
  const facts = { db, actor: { type: 'system' }, operator: operatorFrom(settings) } as const
  const context = () => ({ ...facts, now: clock(), keys: loadKeys(dataDir) })
  const stands = await readKeyRotation(context())
  if (stands === 'foreign')
    throw new Error('The key file does not belong to this database; nothing was changed.')
  // Known to the database before it wraps anything; the other way round a key file without it would pass.
  if (stands === 'finished' && !finishOnly) console.log(`Added master key ${addMasterKey(dataDir)}.`)
  const rotating = context()
  await adoptMasterKey(rotating)
  let total = 0
  for (let after = ''; ; ) {
    const batch = await rewrapRequestKeys({ ...rotating, now: clock() }, after)
    if (!batch.ok || !batch.value) break
    total += batch.value.count
    after = batch.value.last
  }
  // The old wrappings are still in the log; while the portal reads, its worker empties it later.
  await db.checkpoint().catch(() => undefined)
  db.close()
  release()
  console.log(`${total} request keys are wrapped by ${rotating.keys.newestMasterKeyId} now.`)
  if (!finishOnly) console.log(NEXT)
}

const NEXT = `
A portal that is running goes on reading, but seals with the key it knew when it started. Restart it, then run
  npm run rotate-keys -- --finish
for what was filed in between. Back up the key file; the older keys in it still open names, mails and drafts.`

rotate(process.argv.includes('--finish')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
