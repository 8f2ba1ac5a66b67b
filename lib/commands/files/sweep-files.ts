import { destroyUnsentBefore, findStanding } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findDrafted } from '#db/queries/draft-files.ts'
import { destroyPreparedBefore } from '#db/queries/prepared-files.ts'
import type { Context } from '#lib/commands/context.ts'
import { UNSENT_HOURS } from '#lib/domain/files/limits.ts'
import { PREPARED_DAYS } from '#lib/domain/files/release.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored, listStored } from '#lib/platform/file-store.ts'
import { bornAt } from '#lib/platform/ids.ts'

/** An upload that takes longer than this was broken off. */
const ARRIVING_MINUTES = 60
const BATCH = 200

/**
 * Destroys files that were uploaded and never sent, and deletes from the folder whatever no standing row names:
 * what was erased, what went with a draft, and what was left by a broken upload (D22). @returns how many of both.
 */
export async function sweepFiles(context: Context, dataDir: string): Promise<Result<number>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const at = instantText(now)
  const before = (hours: number) => instantText(now.subtract({ hours }))
  const unsent = await db.transaction(
    async (tx) =>
      (await destroyUnsentBefore(tx, before(UNSENT_HOURS), at)) +
      (await destroyPreparedBefore(tx, before(24 * PREPARED_DAYS), at)),
  )
  let deleted = 0
  const names = await listStored(dataDir)
  for (let from = 0; from < names.length; from += BATCH)
    deleted += await deleteFallen(context, dataDir, names.slice(from, from + BATCH))
  const audit = { event: 'files-swept', payload: { unsent, deleted } } as const
  if (unsent + deleted > 0) await db.transaction((tx) => appendAudit(tx, { at, actor, ...audit }))
  return ok(unsent + deleted)
}

async function deleteFallen({ db, now }: Context, dataDir: string, names: string[]): Promise<number> {
  // In this order: a file moves from a draft to its case, never back, so that none is missed in between.
  const drafted = await findDrafted(db.read, names)
  const standing = new Set([...drafted, ...(await findStanding(db.read, names))])
  const youngest = now.subtract({ minutes: ARRIVING_MINUTES })
  const fallen = names.filter((name) => {
    const born = bornAt(name)
    return !standing.has(name) && (!born || Temporal.Instant.compare(born, youngest) < 0)
  })
  for (const name of fallen) await deleteStored(dataDir, name)
  return fallen.length
}
