import type { Queries } from '#db/client.ts'
import { listAttachments } from '#db/queries/attachments.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { fileLimitsOf, overQuota } from '#lib/domain/files/limits.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/** A request that has room for a file, and how large that may be at most. */
export type Room = { request: RequestRow; megabytes: number }

/** The signed-in person's own open request, if it still has room for a file of this size by the rules of now. */
export async function roomForFile(
  context: Context,
  db: Queries,
  file: { name: string; size: number },
): Promise<Result<Room>> {
  const own = await findOwnRequest(context, db)
  if (!own.ok) return own
  const request = own.value
  const status = nextStatusOf(request, 'receive-message')
  if (!status.ok) return status
  const held = (await listAttachments(db, request.id)).filter(
    ({ author, destroyedAt }) => author === 'requester' && !destroyedAt,
  )
  const limits = fileLimitsOf(await readDeskRules(context, db))
  const over = overQuota(held, file.size, limits)
  if (over) return fieldFailed('files', over, { name: file.name, max: limits.files })
  return ok({ request, megabytes: limits.megabytes })
}
