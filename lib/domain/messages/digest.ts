import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'

type Digest = MessagePayload<'admin-digest'>

/** The lists of the operator's digest, in reading order. */
export const DIGEST_LISTS = [
  'overdue',
  'dueToday',
  'dueSoon',
  'unacknowledged',
  'unconfirmedRunning',
] as const
export type DigestList = (typeof DIGEST_LISTS)[number]

/** Whether there is anything to tell; a digest without lines or failed mails is not sent. */
export function saysSomething(digest: Pick<Digest, DigestList | 'failedMails'>): boolean {
  return digest.failedMails > 0 || DIGEST_LISTS.some((list) => digest[list].length > 0)
}
