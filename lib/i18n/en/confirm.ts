/** Words of the page that a confirmation link opens. */
export const confirm = {
  title: 'Confirm your request',
  lead: 'Request {reference} was made with your e-mail address. If it was you, confirm it here.',
  button: 'Confirm my request',
  codeLabel: 'Code from the mail',
  codeHint:
    'This is not the browser in which the request was made, so we need the code as well. It stands in the same mail: 8 letters and digits, good for {minutes} minutes.',
  dispute: 'I did not ask for this',
  disputeText: 'Then the request is stopped, and this address gets no more mail of this kind.',
  disputeButton: 'Stop this request',
  resend: 'The code or the link is too old?',
  resendButton: 'Send me a new mail',
  resent: 'A new mail is on its way',
  resentText: 'Use the code or the link of the newest mail.',
  expired: {
    title: 'This link has expired',
    lead: 'Links work for {hours} hours. Your request is still here; you only need a new link.',
  },
  confirmed: {
    title: 'Already confirmed',
    lead: 'There is nothing more to do here.',
    open: 'Open my request',
  },
  disputed: {
    title: 'This request has been stopped',
    lead: 'We were told that it was not asked for by the owner of this address. No more mail is sent for it.',
  },
  closed: {
    title: 'This request is closed',
    lead: 'It can no longer be confirmed. You can make a new one at any time.',
    start: 'Start a new request',
  },
  unknown: {
    title: 'This link does not work',
    lead: 'It may have been cut off, or replaced by the link of a newer mail. Copy the whole link from the newest mail, or have a new one sent with your reference.',
    open: 'Have a new link sent',
  },
} as const
