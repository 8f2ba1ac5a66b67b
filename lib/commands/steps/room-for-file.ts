import type { Queries } from '#db/client.ts'
import { listAttachments } from '#db/queries/attachments.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { overQuota } from '#lib/domain/files/limits.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/** The signed-in person's own open request, if it still has room for a file of this size. */
export async function roomForFile(
  context: Context,
  db: Queries,
  file: { name: string; size: number },
): Promise<Result<RequestRow>> {
  const own = await findOwnRequest(context, db)
  if (!own.ok) return own
  const request = own.value
  const status = nextStatusOf(request, 'receive-message')
  if (!status.ok) return status
  const held = (await listAttachments(db, request.id)).filter(
    ({ author, destroyedAt }) => author === 'requester' && !destroyedAt,
  )
  const over = overQuota(held, file.size)
  return over ? fieldFailed('files', over, { name: file.name }) : ok(request)
}
