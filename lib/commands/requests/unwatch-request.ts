import type { Context } from '#lib/commands/context.ts'
import { changeWatch } from '#lib/commands/steps/change-watch.ts'
import type { Result } from '#lib/domain/result.ts'

/** Whoever watched a case is told of it no more. Done twice it is done. */
export function unwatchRequest(
  context: Context,
  { reference }: { reference: string },
): Promise<Result<null>> {
  return changeWatch(context, { reference, watches: false })
}
