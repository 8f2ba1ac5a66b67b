import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { findRequest, saveRequest } from '#db/queries/requests.ts'
import { outbox } from '#db/schema/index.ts'

/** The question put to the person of a request was refused by their mailbox for good, some time ago. @returns the mail's id. */
export async function questionRefused(db: Db, requestId: string): Promise<string> {
  return db.transaction(async (tx) => {
    const ofQuestion = and(eq(outbox.requestId, requestId), eq(outbox.kind, 'new-message'))
    const [mail] = await tx.select().from(outbox).where(ofQuestion).limit(1)
    if (!mail) throw new Error('The request has no mail of a question.')
    await tx
      .update(outbox)
      .set({ status: 'failed', lastError: 'recipient-refused' })
      .where(eq(outbox.id, mail.id))
    const request = await findRequest(tx, requestId)
    if (request) await saveRequest(tx, request, { unnotifiedSince: mail.createdAt })
    return mail.id
  })
}
