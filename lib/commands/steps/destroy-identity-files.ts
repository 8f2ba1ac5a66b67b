import type { Queries } from '#db/client.ts'
import { destroyIdentityFilesOf } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Destruction } from '#lib/domain/files/destruction.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Destroys the keys of every picture of a document that a request holds; the rows stay and say when and why (SR-078).
 * The sealed bytes, which nobody can open any more, are swept from the folder afterwards.
 */
export async function destroyIdentityFiles(
  { actor, now }: Context,
  tx: Queries,
  requestId: string,
  because: Extract<Destruction, 'checked' | 'decided' | 'too-old'>,
): Promise<number> {
  const at = instantText(now)
  const files = await destroyIdentityFilesOf(tx, requestId, { at, because })
  const audit = { event: 'identity-files-destroyed', requestId, payload: { files, because } } as const
  if (files > 0) await appendAudit(tx, { at, actor, ...audit })
  return files
}
