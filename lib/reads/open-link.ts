import { findVerificationByToken } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { isOpenLinkAlive } from '#lib/domain/verification/link-life.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** What a link that opens a request shows before anybody proved anything: whether it works, and where. */
export type OpenLink = { state: 'gone' } | { state: 'ready'; sameBrowser: boolean }

/** Whether a mailed link still opens its request, and whether this browser asked for it. Changes nothing. */
export async function readOpenLink(
  { db, now }: Context,
  brought: { token: string | null; browserSecret: string | null },
): Promise<OpenLink> {
  const hash = brought.token && hashSecret(brought.token)
  const link = hash ? await findVerificationByToken(db.read, 'open-request', hash) : undefined
  if (!link || link.usedAt || !isOpenLinkAlive(link, now)) return { state: 'gone' }
  const browserHash = brought.browserSecret && hashSecret(brought.browserSecret)
  return { state: 'ready', sameBrowser: browserHash !== null && browserHash === link.browserHash }
}
