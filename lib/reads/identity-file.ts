import { findStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { failed, type Result } from '#lib/domain/result.ts'
import { isFactorFresh } from '#lib/domain/staff/factor-age.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { type Download, openDownload, type WantedFile } from '#lib/reads/file-download.ts'

/**
 * A picture of a document for whoever may check it and showed a second factor in the last ten minutes, else
 * `factor-not-fresh` (SR-079, SR-100). One that is destroyed or not scanned yet is `not-found`.
 */
export async function readIdentityFile(
  context: Context,
  { sessionSecret, ...wanted }: WantedFile & { sessionSecret: string | null },
): Promise<Result<Download>> {
  const { actor, db, now } = context
  if (!may(actor, 'view-identity-file')) return failed('not-permitted')
  const found = sessionSecret ? await findStaffSession(db.read, hashSecret(sessionSecret)) : undefined
  if (!found || actor.type !== 'staff' || found.person.id !== actor.staffId) return failed('signed-out')
  if (!isFactorFresh(found.session.factorAt, now)) return failed('factor-not-fresh')
  return openDownload(context, wanted, ({ purpose }) => purpose === 'identity')
}
