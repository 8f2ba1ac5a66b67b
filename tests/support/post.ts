import { eq } from 'drizzle-orm'
import { listUnusedVerifications, markVerificationSent } from '#db/queries/verification.ts'
import { outbox } from '#db/schema/index.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import { linkToken, mailCode } from '#lib/vault/derived-secrets.ts'

/** What one mail holds: the token of its link, the code printed beside it. */
export type Letter = { id: string; token: string; code: string }
type Purpose =
  | 'confirm-email'
  | 'confirm-subject'
  | 'open-request'
  | 'new-address'
  | 'stop-address'
  | 'stop-letter'

/** Sends everything that waits, at the context's moment, as the worker would: links begin to live. */
export async function postEverything(context: Context): Promise<void> {
  const at = instantText(context.now)
  await context.db.transaction(async (tx) => {
    for (const mail of await tx.select().from(outbox).where(eq(outbox.status, 'queued'))) {
      const { verificationId } = JSON.parse(mail.payload)
      if (verificationId) await markVerificationSent(tx, verificationId, at)
      await tx.update(outbox).set({ status: 'sent', sentAt: at }).where(eq(outbox.id, mail.id))
    }
  })
}

/** The usable letters of a request, newest first. */
export async function lettersOf(context: Context, requestId: string, purpose: Purpose): Promise<Letter[]> {
  const rows = await listUnusedVerifications(context.db.read, requestId, purpose)
  return rows.map(({ id }) => ({
    id,
    token: linkToken(context.keys, purpose, id),
    code: mailCode(context.keys, purpose, id),
  }))
}

/** The newest letter of a request; it must be there. */
export async function letterOf(
  context: Context,
  requestId: string,
  purpose: Purpose = 'confirm-email',
): Promise<Letter> {
  const [newest] = await lettersOf(context, requestId, purpose)
  if (!newest) throw new Error('The request has no such letter.')
  return newest
}

/** The mails of a store in the order they were made: kind, status and first attempt. */
export async function mailsIn(context: Context) {
  return context.db.read.select().from(outbox).orderBy(outbox.id)
}
