import type { MailRow } from '#db/queries/outbox.ts'
import { listMail } from '#db/queries/outbox-views.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { eyesOf } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { type MailFailureWord, parseFailureText } from '#lib/domain/messages/mail-failures.ts'
import type { OutboxFilter } from '#lib/domain/messages/outbox-filter.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { mailVault, openRecipient } from '#lib/vault/mail-vault.ts'

export type OutboxMail = Pick<
  MailRow,
  'id' | 'kind' | 'audience' | 'status' | 'attempts' | 'createdAt' | 'nextAttemptAt' | 'sentAt'
> & {
  /** Null once the personal data of its request was destroyed. */
  recipient: string | null
  /** The request it is about, if any. */
  reference: string | null
  lastFailure: { word: MailFailureWord; detail: string } | null
  /** Whether "send again" makes sense for a mail of this status. */
  canGoAgain: boolean
}
export type OutboxPage = { mails: OutboxMail[]; next: string | null }

const PAGE = 50

/**
 * The outbox, newest or oldest first, of one status or all; `after` is the last id of the page before.
 * @returns `next`, after which the next page begins, or null at the end.
 */
export async function readOutbox(
  context: Context,
  { status, order, after }: OutboxFilter,
): Promise<Result<OutboxPage>> {
  if (!may(context.actor, 'view-outbox')) return failed('not-permitted')
  const rows = await listMail(context.db.read, {
    ...{ status, order, after, eyes: eyesOf(context) },
    limit: PAGE + 1,
  })
  const mails = await Promise.all(rows.slice(0, PAGE).map((row) => outboxMail(context, row)))
  const last = rows.length > PAGE ? mails.at(-1) : undefined
  return ok({ mails, next: last?.id ?? null })
}

/** One mail as staff see it in the list. */
export async function outboxMail(context: Context, row: MailRow): Promise<OutboxMail> {
  const { id, kind, audience, status, attempts, createdAt, nextAttemptAt, sentAt, lastError } = row
  const request = row.requestId ? await findRequest(context.db.read, row.requestId) : undefined
  return {
    ...{ id, kind, audience, status, attempts, createdAt, nextAttemptAt, sentAt },
    recipient: await recipientOf(context, row),
    reference: request?.reference ?? null,
    lastFailure: lastError ? parseFailureText(lastError) : null,
    canGoAgain: status === 'sent' || status === 'captured' || status === 'failed',
  }
}

async function recipientOf({ keys, db }: Context, row: MailRow): Promise<string | null> {
  const vault = await mailVault(keys, db.read, row)
  if (!vault) return null
  try {
    return openRecipient(vault, row)
  } catch {
    // A damaged address must not hide the rest of the list.
    return null
  }
}
