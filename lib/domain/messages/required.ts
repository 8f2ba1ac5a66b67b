import type { MessageKind } from '#lib/domain/messages/catalogue.ts'

/**
 * Mails that a law wants the person to have: receipt, a longer time, a question that may stop the clock, the answer; and
 * what the contact on file is told before something is done for good (SR-080).
 */
const REQUIRED: readonly MessageKind[] = [
  'request-confirmed',
  'decision-appealed',
  'extension-notice',
  'letter-held',
  'new-message',
  'request-answered',
]

type Sent = { kind: MessageKind; audience: 'requester' | 'admin' | 'staff' }
type Standing = Sent & { status: string; settledAt: string | null }

/** Whether the person is not notified as long as this mail has not reached them. */
export function isRequired({ kind, audience }: Sent): boolean {
  return audience === 'requester' && REQUIRED.includes(kind)
}

/** The mails that did not reach the person and that nobody has made up for. */
export function undelivered<Mail extends Standing>(mails: readonly Mail[]): Mail[] {
  return mails.filter((mail) => isRequired(mail) && mail.status === 'failed' && !mail.settledAt)
}

/**
 * Whether it may go to another address that the person has proven since. Not the notice of a hold: it is for the contact
 * on file, and who proved another address may be whom it warns of.
 */
export function canBeReaddressed({ kind }: Pick<Sent, 'kind'>): boolean {
  return kind !== 'letter-held'
}

/** Whether a person who was not notified is by now: nothing is undelivered, and nothing that they must have still waits. */
export function isNotified(mails: readonly Standing[]): boolean {
  const waits = mails.some((mail) => isRequired(mail) && mail.status === 'queued')
  return !waits && undelivered(mails).length === 0
}

/** How what a mail said reached the person after it had failed. */
export const SETTLED_WAYS = ['resent', 'other-address', 'posted'] as const
export type SettledWay = (typeof SETTLED_WAYS)[number]
