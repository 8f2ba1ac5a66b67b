/** Whether mail arrives, as the desk warns of it. */
export const deliverability = {
  canary:
    '{used, plural, =0 {None of the last {sent, number} confirmation mails was used} one {Only one of the last {sent, number} confirmation mails was used} other {Only # of the last {sent, number} confirmation mails were used}}',
  canaryText:
    'That is far below the usual rate. The mail server takes them, but they may land in spam or be thrown away: send a test mail (Settings, Mail) to a mailbox outside the company, and have the SPF, DKIM and DMARC records of the sender’s domain checked.',
  failing: 'Mail has failed again and again since {since}',
  failingText: 'Several mails were tried several times. See in the outbox what the mail server answers.',
  toOutbox: 'Open the outbox',
} as const

/** The mail about it. */
export const mailOfDeliverability = {
  canary: {
    subject: 'Confirmation mails are hardly used any more',
    what: '{used, plural, =0 {None of the last {sent, number} confirmation mails was used} one {Only one of the last {sent, number} confirmation mails was used} other {Only # of the last {sent, number} confirmation mails were used}} within two hours. That is far below the usual rate.',
    look: 'The mail server takes them, but they may land in spam or be thrown away. Send a test mail from the desk to an outside mailbox, and have the SPF, DKIM and DMARC records of the sender’s domain checked.',
    action: 'Open the outbox',
  },
} as const
