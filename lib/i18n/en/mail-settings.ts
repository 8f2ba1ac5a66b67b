/** Whether mail leaves the portal, and whether others trust it. */
export const mailSettings = {
  title: 'Mail',
  about: 'Test whether mail leaves the portal',
  lead: 'Every date of a law hangs on mail that arrives. Test it after each change of the mail server.',
  how: 'How mail leaves now',
  way: 'Way',
  ways: {
    smtp: 'Over the mail server of the configuration',
    captured: 'Not at all: it is kept in the outbox, because no mail server is configured',
  },
  from: 'Sender',
  mailbox: 'Mailbox of the desk',
  test: 'Send a test mail',
  to: 'To which mailbox',
  toHint:
    'It goes by the same way as every mail. Try one outside your company too: whether others trust your mail shows only there.',
  submit: 'Send a test mail',
  last: 'The last test',
  none: 'Nothing was tested yet.',
  look: 'Look again',
  open: 'Open it in the outbox',
  states: {
    queued: 'It waits to be sent since {at}. That takes a few seconds.',
    retried: 'It could not be sent yet, and is tried again: {why}.',
    sent: 'The mail server took it at {at}. Now look whether it lies in that mailbox, and not among unwanted mail.',
    captured: 'It was kept in the outbox at {at}, and sent to nobody.',
    failed: 'It could not be sent: {why}.',
    dropped: 'It was not sent, because its mailbox wants no mail.',
  },
  trust: 'So that other mailboxes trust it',
  trustLead:
    'Three entries in the DNS of the sender’s domain decide whether your mail is taken for real. Whoever runs your domain sets them; the provider of your mail server says with which values.',
  spf: 'SPF says which servers may send for your domain. It has to name the mail server above.',
  dkim: 'DKIM signs every mail, so that nobody can change it on its way. The mail server signs; the DNS holds the key.',
  dmarc:
    'DMARC says what to do with mail that fails both. Begin with “p=none” and reports, then go on to “quarantine” and “reject”.',
  check:
    'Open the test mail in your mailbox and look at its headers: “Authentication-Results” should say pass for all three.',
} as const
