import type { Queries } from '#db/client.ts'
import { readConfirmations } from '#db/queries/canary.ts'
import type { Context } from '#lib/commands/context.ts'
import { CANARY_SETTLED_HOURS, type CanaryWarning, canaryWarning } from '#lib/domain/messages/canary.ts'
import { instantText } from '#lib/platform/clock.ts'

/** What is to be warned of about confirmation mails at this moment; null while they are used as usual. */
export async function findCanaryWarning(
  { now }: Pick<Context, 'now'>,
  read: Queries,
): Promise<CanaryWarning | null> {
  const before = instantText(now.subtract({ hours: CANARY_SETTLED_HOURS }))
  const { lately, past } = await readConfirmations(read, before)
  return canaryWarning(lately, past)
}
