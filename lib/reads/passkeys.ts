import { listPasskeys, type PasskeyRow } from '#db/queries/passkeys.ts'
import type { Context } from '#lib/commands/context.ts'
import { readFlow } from '#lib/commands/steps/sign-in-flow.ts'

/** One of one's own passkeys; instants are ISO text. */
export type OwnPasskey = Pick<PasskeyRow, 'id' | 'name' | 'createdAt' | 'lastUsedAt'>

/** One's own, in the order they were made; none for anyone who is not at the desk. */
export async function readOwnPasskeys({ actor, db }: Context): Promise<OwnPasskey[]> {
  if (actor.type !== 'staff') return []
  const rows = await listPasskeys(db.read, actor.staffId)
  return rows
    .map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt }))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}

/** What this browser is to make a new passkey for, and its name; null if it was not asked, or took too long. */
export async function readNewPasskey(
  context: Context,
  flowSecret: string | null,
): Promise<{ question: string; name: string } | null> {
  const { actor, db } = context
  const flow = await readFlow(context, db.read, { secret: flowSecret, purpose: 'passkey-new' })
  if (actor.type !== 'staff' || flow?.staffId !== actor.staffId) return null
  const { question = '', name = '' } = flow.facts
  return { question, name }
}
