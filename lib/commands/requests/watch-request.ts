import type { Context } from '#lib/commands/context.ts'
import { changeWatch } from '#lib/commands/steps/change-watch.ts'
import type { Result } from '#lib/domain/result.ts'

/** Whoever watches a case is told by mail of what the requester writes and how it is decided. Done twice it is done. */
export function watchRequest(context: Context, { reference }: { reference: string }): Promise<Result<null>> {
  return changeWatch(context, { reference, watches: true })
}
