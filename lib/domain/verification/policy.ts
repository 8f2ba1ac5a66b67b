/** How long a confirmation link lives, counted from the day it was sent (SR-058). */
export const CONFIRM_LINK_LIFETIME_HOURS = 72
/** How long the typed code of a mail lives, counted from sending; a new mail renews it (SR-057). */
export const CODE_LIFETIME_MINUTES = 30
/** Wrong codes after which a mail's code is dead (SR-057). */
export const WRONG_CODES_ALLOWED = 5
/** How long a link that opens a request lives (SR-064). */
export const OPEN_LINK_LIFETIME_MINUTES = 10
/** A requester's session: idle and absolute limits (SR-065). */
export const REQUESTER_IDLE_MINUTES = 30
export const REQUESTER_SESSION_HOURS = 8
/** An unconfirmed request lapses after this; its clock note stays (SR-060). */
export const UNCONFIRMED_LAPSE_DAYS = 30
/** A draft that was not sent is destroyed after this. */
export const DRAFT_LIFETIME_HOURS = 24
/** A copy of the database taken before a migration is deleted after this, since it holds what was erased meanwhile. */
export const DATABASE_COPY_DAYS = 35
/** How long the browser that filed can show the access key again, in case the page is reloaded before printing. */
export const ACCESS_KEY_SHOWN_MINUTES = 30
/** How long a submission key is remembered (SR-042 asks for 24 hours at least). */
export const SUBMISSION_MEMORY_HOURS = 72

/**
 * Requests of one mailbox that may wait for their confirmation at once (SR-043). A further one is taken all the same,
 * but its mail waits until one of them ends or its link has run out: never longer, so that whoever files in a stranger's
 * name cannot keep that person from confirming a request of their own.
 */
export const UNCONFIRMED_PER_MAILBOX = 3
/** Mails with a link to one request that anybody can have sent to its mailbox in an hour, one at a time. */
export const OPEN_LINK_MAILS_PER_HOUR = 5

/** Mails with the list of a mailbox’s requests that anybody can have sent to it in an hour, one at a time. */
export const LIST_MAILS_PER_HOUR = 3

/** Caps on mail to mailboxes that have not been proven; beyond them a mail waits, it is never dropped (SR-043). */
export const UNPROVEN_MAIL_CAPS = {
  perMailboxMinutes: 5,
  perMailboxPerDay: 5,
  perDomainPerHour: 200,
  perMinute: 60,
}

/** How long nothing is released after the address of a confirmed request was changed (SR-068). */
export const ADDRESS_HOLD_HOURS = 72
/**
 * How long the former mailbox can stop a change by the link and the code of its mail, counted from sending. The code
 * lives as long: it opens nothing, and may be read days later.
 */
export const STOP_ADDRESS_HOURS = CONFIRM_LINK_LIFETIME_HOURS + ADDRESS_HOLD_HOURS
/** How often a change of address can be asked for in a day: each time two mailboxes get a mail. */
export const ADDRESS_CHANGES_PER_DAY = 3
/** How old a second proof may be where one is asked for (SR-068, SR-100, SR-122). */
export const SECOND_PROOF_MINUTES = 10
/** How long the link and the code of a notice can stop what it announced; longer than any hold. */
export const STOP_LETTER_DAYS = 62
