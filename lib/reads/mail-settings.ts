import { findDeskSetting } from '#db/queries/desk-settings.ts'
import { findMail, type MailRow } from '#db/queries/outbox.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { type MailFailureWord, parseFailureText } from '#lib/domain/messages/mail-failures.ts'
import { testMailOf } from '#lib/domain/messages/test-mail.ts'
import { mailVault, openRecipient } from '#lib/vault/mail-vault.ts'

/** How the last test went: since when it waits, when it left, or why not (an SMTP code or an error class as detail). */
export type TestMail = {
  id: string
  to: string
  status: MailRow['status']
  createdAt: string
  sentAt: string | null
  failure: { word: MailFailureWord; detail: string } | null
}

/** Where the operator's mail goes, and how the last test went; null for whoever may not change settings. */
export async function readMailSettings(
  context: Context,
): Promise<{ mailbox: string; test: TestMail | null } | null> {
  const { actor, db, operator } = context
  if (!may(actor, 'manage-settings')) return null
  const last = await findDeskSetting(db.read, 'mail-test')
  const mail = last && (await findMail(db.read, testMailOf(last.value)))
  return { mailbox: operator.adminMailbox, test: mail ? await testOf(context, mail) : null }
}

async function testOf({ keys, db }: Context, mail: MailRow): Promise<TestMail> {
  const { id, status, createdAt, sentAt, lastError } = mail
  const failure = lastError && status !== 'sent' ? parseFailureText(lastError) : null
  const to = openRecipient(await mailVault(keys, db.read, mail), mail)
  return { id, to, status, createdAt, sentAt, failure }
}
