import { insertMail, type MailRow, type NewMail } from '#db/queries/outbox.ts'
import { outbox } from '#db/schema/index.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import type { TestStore } from '#tests/support/store.ts'

/** Every mail of a store, oldest first. */
export function mailsOf(store: TestStore): Promise<MailRow[]> {
  return store.context.db.read.select().from(outbox).orderBy(outbox.id)
}

/** Mails to the operator, queued in one transaction; `changes` make each what a test needs. */
export async function givenDeskMails(
  store: TestStore,
  count: number,
  changes: (n: number) => Partial<NewMail> = () => ({}),
): Promise<NewMail[]> {
  const at = instantText(store.now)
  const rows = Array.from({ length: count }, (_, n) => {
    const id = newId(store.now)
    const payload = { reference: 'DSR-7K3M-Q9TX', kind: 'access', law: 'CN', dueOn: '2026-12-23' }
    const row: NewMail = {
      id,
      kind: 'admin-request-confirmed',
      payload: JSON.stringify(payload),
      audience: 'admin',
      sealedRecipient: store.context.keys.seal(`outbox.sealed_recipient|${id}`, 'admin@kagebatteries.com'),
      recipientHash: 'one',
      domainHash: 'one',
      locale: 'en',
      status: 'queued',
      attempts: 0,
      firstAttemptAt: at,
      nextAttemptAt: at,
      createdAt: at,
      capped: 0,
    }
    return { ...row, ...changes(n) }
  })
  await store.context.db.transaction(async (tx) => {
    for (const row of rows) await insertMail(tx, row)
  })
  return rows
}
