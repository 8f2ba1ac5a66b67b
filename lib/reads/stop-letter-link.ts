import { listLettersOf } from '#db/queries/letters.ts'
import { findRequest } from '#db/queries/requests.ts'
import { findVerificationByToken } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** The request that the link of a notice can still stop something of; null for any other. Changes nothing (SR-055). */
export async function readStopLetterLink(
  { db }: Context,
  token: string | null,
): Promise<{ reference: string } | null> {
  const link = token ? await findVerificationByToken(db.read, 'stop-letter', hashSecret(token)) : undefined
  if (!link || link.usedAt) return null
  const request = await findRequest(db.read, link.requestId)
  if (!request || request.erasedAt) return null
  const held = await listLettersOf(db.read, request.id, ['cooling-off'])
  return held.length > 0 ? { reference: request.reference } : null
}
