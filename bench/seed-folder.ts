import { existsSync } from 'node:fs'
import { timeText } from '#bench/copies/progress.ts'
import { seedCopies } from '#bench/copies/seed-copies.ts'
import { databasePath } from '#db/client.ts'

const MOST = 2_000_000

/** `npm run bench:seed -- COUNT [FOLDER]`: a data folder to measure on. Ctrl-C ends it early, with a folder that is whole. */
async function seedFolder([count = '', dataDir = 'bench/seeded']: string[]): Promise<void> {
  const wanted = Number(count)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST)
    throw new Error(`Say how many requests, from 1 to ${MOST}: npm run bench:seed -- 1000000 [folder]`)
  if (existsSync(databasePath(dataDir)))
    throw new Error(`There is a database in ${dataDir} already; remove that folder or name another.`)
  const stopping = new AbortController()
  const stop = () => {
    console.log(
      '\nStopping after the batch in hand; a second Ctrl-C would leave a folder that is good for nothing.',
    )
    stopping.abort()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const began = performance.now()
  const made = await seedCopies({
    dataDir,
    count: wanted,
    now: Temporal.Now.instant(),
    stopping: stopping.signal,
  })
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`${dataDir} holds ${made} copied requests, made in ${timeText(seconds)}.`)
}

seedFolder(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
