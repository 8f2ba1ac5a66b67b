import { findAuditHead } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'

/** Whether requests can be served: the store can be read and can be locked for writing. */
export async function readReadiness({ db }: Context): Promise<boolean> {
  await findAuditHead(db.read)
  await db.transaction(async (tx) => findAuditHead(tx))
  return true
}
