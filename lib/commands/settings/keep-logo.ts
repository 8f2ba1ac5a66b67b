import { insertLogo } from '#db/queries/operator-faces.ts'
import type { Context } from '#lib/commands/context.ts'
import { gathered } from '#lib/commands/steps/gathered.ts'
import type { Arriving } from '#lib/commands/steps/receive-file.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { inspectLogo, LOGO_BYTES_MAX } from '#lib/domain/operator/logo.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/**
 * Takes a picture that may become the operator's logo, judged by its bytes (SR-108, SR-112); no page shows it before it
 * is chosen. The same picture is kept once. Administrators only. A fault is a problem of the field `files`.
 */
export async function keepLogo(
  context: Context,
  { name, source }: Arriving,
): Promise<Result<{ id: string }>> {
  const staff = await staffWhoMay(context, 'manage-settings')
  if (!staff.ok) return staff
  const bytes = await gathered(source, LOGO_BYTES_MAX)
  const logo = await inspectLogo(name, bytes)
  if ('fault' in logo) return fieldFailed('files', logo.fault, { name })
  const written = Buffer.from(bytes).toString('base64')
  const id = hashSecret(written)
  const row = { id, ...logo, bytes: written }
  await context.db.transaction((tx) => insertLogo(tx, row))
  return ok({ id })
}
