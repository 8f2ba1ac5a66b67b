import { openDb } from '#db/client.ts'
import { listAuditAfter } from '#db/queries/audit.ts'
import { type AuditRow, findBrokenLink } from '#lib/platform/audit-chain.ts'
import { env } from '#lib/platform/env.ts'

const PAGE = 5000

/** `npm run verify-audit`: walks the whole trail and names the first row that does not fit (SR-145). */
async function verify(): Promise<void> {
  const db = openDb(env().DATA_DIR)
  let last: AuditRow | undefined
  for (;;) {
    const rows = await listAuditAfter(db.read, last?.sequence ?? 0, PAGE)
    const broken = findBrokenLink(rows, last)
    if (broken !== null) throw new Error(`The audit trail is broken at sequence ${broken}.`)
    last = rows.at(-1) ?? last
    if (rows.length < PAGE) break
  }
  db.close()
  console.log(
    last
      ? `The audit trail is whole: ${last.sequence} rows, head ${last.hash}.`
      : 'The audit trail is empty.',
  )
  console.log(
    'Compare the head with the one in a digest mail: a later rewrite of the file would differ from it.',
  )
}

verify().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
