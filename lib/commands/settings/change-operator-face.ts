import type { Context } from '#lib/commands/context.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { type FaceChange, saveFace } from '#lib/commands/steps/save-face.ts'
import type { Result } from '#lib/domain/result.ts'

/**
 * Changes the operator's name, contact ways, policy or colour, from the next page and the next mail on. Administrators
 * only, with a fresh factor (SR-100).
 */
export async function changeOperatorFace(context: Context, change: FaceChange): Promise<Result<SteppedUp>> {
  return saveFace(context, change)
}
