import { findAttachment } from '#db/queries/attachments.ts'
import { findDownload } from '#db/queries/downloads.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isAvailable } from '#lib/domain/files/release.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { openSealedFile } from '#lib/platform/file-seal.ts'
import { storedPath } from '#lib/platform/file-store.ts'
import type { Download } from '#lib/reads/file-download.ts'
import { readMyProof } from '#lib/reads/second-proof.ts'
import { filePlace, openFileFacts, openFileKey } from '#lib/vault/file-vault.ts'
import { findVault } from '#lib/vault/request-vault.ts'

type Wanted = { dataDir: string; fileId: string; sessionSecret: string | null }

/**
 * A released file for its requester, who proved a second time who they are (SR-121, SR-122): `proof-needed` without.
 * Anybody else's, one's own uploads, and what is over or destroyed are the same `not-found` (SR-050).
 */
export async function readMyFileDownload(context: Context, wanted: Wanted): Promise<Result<Download>> {
  if (context.actor.type !== 'requester') return failed('not-permitted')
  if (!(await readMyProof(context, wanted.sessionSecret)).isFresh) return failed('proof-needed')
  return openMine(context, wanted)
}

/**
 * The file of a download that its requester began with a second proof: it may be sent, and sent on after it broke off,
 * without another one.
 */
export async function readMyTaking(
  context: Context,
  wanted: { dataDir: string; downloadId: string },
): Promise<Result<Download>> {
  const { actor, db } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  const row = await findDownload(db.read, { requestId, id: wanted.downloadId })
  return row ? openMine(context, { dataDir: wanted.dataDir, fileId: row.fileId }) : failed('not-found')
}

async function openMine(
  context: Context,
  wanted: Pick<Wanted, 'dataDir' | 'fileId'>,
): Promise<Result<Download>> {
  const { actor, db, keys, now } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  const request = await findRequest(db.read, requestId)
  const row = await findAttachment(db.read, { requestId, id: wanted.fileId })
  const vault = await findVault(keys, db.read, requestId)
  if (!request || request.disputedAt || !row || !vault || !isAvailable(row, now)) return failed('not-found')
  // what an agent asked for goes to the person themselves (SR-084)
  if (request.relation === 'agent' && actor.party !== 'subject') return failed('not-found')
  const [key, facts] = [openFileKey(vault, row), openFileFacts(vault, row)]
  if (!key || !facts) return failed('not-found')
  const file = await openSealedFile(storedPath(wanted.dataDir, row.storedName), key, filePlace(row.id))
  return ok({ requestId, fileId: row.id, name: facts.name, mediaType: row.mediaType, file })
}
