import { findLogo } from '#db/queries/operator-faces.ts'
import type { Context } from '#lib/commands/context.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { saveFace } from '#lib/commands/steps/save-face.ts'
import { fieldFailed, type Result } from '#lib/domain/result.ts'

/** `logoId` is a picture that was taken before; null for the portal's own seal. */
export type LogoChange = BroughtFactor & { version: number; logoId: string | null }

/** Shows another logo, or none, from the next page on. Administrators only, with a fresh factor (SR-100). */
export async function changeLogo(context: Context, input: LogoChange): Promise<Result<SteppedUp>> {
  const found = input.logoId ? await findLogo(context.db.read, input.logoId) : null
  if (found === undefined) return fieldFailed('files', 'logo-missing')
  const logo = found && { id: found.id, width: found.width, height: found.height }
  return saveFace(context, { ...input, face: { logo } })
}
