import { listBlocks } from '#db/queries/blocks.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { blocksSince } from '#lib/commands/steps/sender-hashes.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { BLOCK_MONTHS, type ShownBlock } from '#lib/domain/blocks/blocks.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { openBlockReason } from '#lib/vault/block-vault.ts'

/** As many as anybody looks through. */
const MOST = 200

/** Every block of the last twelve months, those that stand first; null for whoever may not change them. */
export async function readBlocks(context: Context): Promise<ShownBlock[] | null> {
  if (!may(context.actor, 'manage-blocks')) return null
  const { read } = context.db
  const names = await readStaffNames(context)
  const shown: ShownBlock[] = []
  for (const row of await listBlocks(read, blocksSince(context), MOST)) {
    const { hash, what, createdAt, liftedAt, liftedBy, staffId } = row
    const cause = row.requestId ? await findRequest(read, row.requestId) : undefined
    const seen = cause && (await findDeskCase(context, read, cause.reference))
    const { zone } = context.operator
    const ends = Temporal.Instant.from(createdAt).toZonedDateTimeISO(zone).add({ months: BLOCK_MONTHS })
    shown.push({
      ...{ block: hash, what, createdAt, liftedAt, reference: seen?.reference ?? null },
      reason: seen || !cause ? openBlockReason(context.keys, row) : null,
      by: names[staffId] ?? '',
      endsOn: dayIn(ends.toInstant(), zone),
      liftedBy: liftedBy ? (names[liftedBy] ?? '') : null,
    })
  }
  return shown.toSorted((a, b) => Number(a.liftedAt !== null) - Number(b.liftedAt !== null))
}
