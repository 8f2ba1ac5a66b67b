import { parseArgs } from 'node:util'
import { openDb } from '#db/client.ts'
import { env } from '#lib/platform/env.ts'
import { knownCheckpoints } from '#scripts/trail/known-checkpoints.ts'
import { walkTrail } from '#scripts/trail/walk-trail.ts'

/**
 * `npm run verify-audit`: walks the whole trail, names the first row that does not fit, and holds it against every checkpoint that was
 * signed. `-- --checkpoint FILE` adds those of a mail that was kept elsewhere, `--key KEY` the key to trust (SR-145).
 */
async function verify(): Promise<void> {
  const { values } = parseArgs({ options: { checkpoint: { type: 'string' }, key: { type: 'string' } } })
  const { DATA_DIR } = env()
  const db = openDb(DATA_DIR)
  const { checkpoints, areProven } = await knownCheckpoints(db, DATA_DIR, values)
  const last = await walkTrail(db.read, checkpoints)
  db.close()
  const newest = checkpoints.at(-1)
  if (!last) return console.log('The audit trail is empty.')
  console.log(`The audit trail is whole: ${last.sequence} rows, head ${last.hash}.`)
  if (newest)
    console.log(
      `Its first ${newest.size} rows are those that were signed on ${newest.at}${areProven ? '' : ' (there is no key here: who signed was not checked)'}.`,
    )
  if (!values.checkpoint)
    console.log(
      'Who can write to this machine could have signed anew: hold it against a digest mail that was kept elsewhere, with -- --checkpoint FILE.',
    )
}

verify().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
