/** The mailboxes of a request by an agent, as keyed hashes. */
type Mailboxes = {
  emailHash: string | null
  subjectEmailHash: string | null
  confirmedAt: string | null
  subjectConfirmedAt: string | null
}

/** As whom a mailbox confirmed a request: the one who filed it, or the person an agent acts for; null if it did not. */
export function confirmedAs(request: Mailboxes, mailbox: string): 'requester' | 'subject' | null {
  if (request.emailHash === mailbox && request.confirmedAt) return 'requester'
  return request.subjectEmailHash === mailbox && request.subjectConfirmedAt ? 'subject' : null
}

/** What a sign-in by a mail to that mailbox proves. */
export function mailProof(request: Mailboxes, mailbox: string): 'mail' | 'subject-mail' {
  return confirmedAs(request, mailbox) === 'subject' ? 'subject-mail' : 'mail'
}

/** The mailbox of one of the two, and when it was confirmed. */
export function mailboxOf(request: Mailboxes, party: 'requester' | 'subject') {
  return party === 'requester'
    ? { emailHash: request.emailHash, confirmedAt: request.confirmedAt }
    : { emailHash: request.subjectEmailHash, confirmedAt: request.subjectConfirmedAt }
}
