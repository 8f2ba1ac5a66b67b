/** Words about the portal's own record of a request: until when it is kept, and the certificate that it is gone. */
export const record = {
  title: 'Our record of this request',
  eraseOn: 'This record will be deleted on {day}.',
  afterClosing:
    'Once this request is closed, we keep this record for {months, plural, one {# month} other {# months}} and then delete it. You will find the exact day here.',
  more: 'What is deleted, why not earlier, and how you can prove it',
  what: 'Your name, your address, what you asked, our answer, every message and every file: the key that opens them is destroyed, and nobody can read them again, not even we.',
  why: 'We keep it for {months, plural, one {# month} other {# months}} after closing. {source}',
  stays:
    'What stays is a line without anything about you: the reference, what kind of request it was, the law, the dates and how it ended.',
  key: 'Keep your access key. With it and the reference you can get a certificate of the deletion afterwards. We will not write to you then, since your mailbox may belong to somebody else by that time.',
  onHold: 'This record has to be kept for now',
  onHoldText:
    'There is a legal reason for which we may not destroy it yet. We may not be able to tell you what it is. It does not change our answer to you. As soon as the reason ends, it is deleted on its day, or at once if that day has passed.',
  certificate: {
    title: 'Certificate of deletion',
    lead: 'The record of request {reference} was deleted on {day}. Nothing about you is left in it.',
    print: 'Print this certificate',
    terms: {
      operator: 'Issued by',
      reference: 'Reference',
      kind: 'Kind of request',
      law: 'Law',
      received: 'Received on',
      closed: 'Answered and closed on',
      outcome: 'How it ended',
      erased: 'Record deleted on',
      check: 'Check value',
    },
    gone: 'What was destroyed',
    goneText:
      'Name, address, what was asked, the answer, all messages, notes, files and mails, and the key they were sealed with.',
    remains: 'What remains',
    remainsText: 'The facts above, and a log of what happened when, without names, addresses or texts.',
    remainsWithdrawal:
      'Also a keyed fingerprint of the mailbox beside the consent that was withdrawn, so that the withdrawal goes on. The address cannot be read from it.',
    check:
      'Anybody who doubts this page can send the reference and the check value to {email}. Staff see the same value for this reference, or the page is not ours.',
    copies: 'Safety copies of the portal’s database may hold the sealed record for up to {days} days more.',
    printedOn: 'Issued on {day}.',
  },
  desk: {
    title: 'The portal’s own record',
    open: 'Kept for {months, plural, one {# month} other {# months}} after closing, then destroyed.',
    eraseOn: 'Destroyed by itself on {day}.',
    past: 'Its day, {day}, has passed: it is destroyed within the hour, unless an appeal about it is open.',
    source: 'Why so long: {source}',
    onHold: 'Under a legal hold since {moment}',
    by: 'Set by {name}.',
    heldWithAnother: 'A case that it belongs to is under a legal hold, so this record is kept as long.',
    hold: 'Put it under a legal hold',
    lift: 'Lift the legal hold',
    erased: 'Only this line and the trail are left.',
    check: 'Check value of its certificate',
    checkText:
      'Somebody shows a certificate of deletion? It is ours if reference, dates and this value are the same.',
  },
} as const
