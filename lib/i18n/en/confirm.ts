/** Words of the page that a confirmation link opens. */
export const confirm = {
  title: 'Confirm your request',
  lead: 'Request {reference} was made with your e-mail address. If it was you, confirm it here.',
  button: 'Confirm my request',
  codeLabel: 'Code from the mail',
  codeHint:
    'This is not the browser in which the request was made, so we need the code as well. It stands in the same mail: 8 letters and digits, good for {minutes} minutes.',
  dispute: 'I did not ask for this',
  disputeText:
    'Then the request is stopped, and strangers can no longer have us write to this address. We send you one last mail: keep it, because its link lets our mails through again if you ever want to ask us something yourself.',
  disputeButton: 'Stop this request',
  person: {
    title: 'Somebody makes a request for you',
    lead: 'Request {reference} was made in your name, by somebody who says that you authorised it. Type the code from our mail to see who it is and what they ask for. That confirms nothing yet.',
    codeHint: 'It stands in the same mail: 8 letters and digits, good for {minutes} minutes.',
    show: 'Show me who asks',
    who: 'Did you authorise this?',
    whoLead: 'This person says that they act for you.',
    name: 'Who asks',
    as: 'What they say they are to you',
    asks: '{what} (received on {day})',
    next: 'If you say yes',
    nextText:
      'The request goes on in your name, and it is yours: our answer goes to you, and you can write to us or take it back. The other person sees only where it stands and its dates.',
    yes: 'Yes, I authorised this',
    noText:
      'If you did not authorise it, the request is stopped at once, and strangers can no longer have us write to this address. We send you one last mail: keep it, because its link lets our mails through again.',
    no: 'I did not authorise this',
  },
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
    lead: 'We were told that it was not asked for by the owner of this address. No more mail is sent for it. One last mail has a link for the owner, in case they want such mails again.',
  },
  closed: {
    title: 'This request is closed',
    lead: 'It can no longer be confirmed. You can make a new one at any time.',
    start: 'Start a new request',
  },
  allow: {
    title: 'Let our mails reach you again',
    lead: 'You told us once that you did not ask for a request. Since then we send you nothing when somebody names your address. Type the address to lift that, so that you can confirm a request of your own.',
    label: 'Your e-mail address',
    hint: 'The address that got the mail with this link.',
    button: 'Let mails through',
    done: 'Our mails reach you again',
    doneText:
      'If you have just made a request, go back to it and have the mail sent again. If you get a mail you did not ask for, you can stop them again in the same way.',
    resend: 'Open my request',
  },
  unknown: {
    title: 'This link does not work',
    lead: 'It may have been cut off, or replaced by the link of a newer mail. Copy the whole link from the newest mail, or have a new one sent with your reference.',
    open: 'Have a new link sent',
  },
} as const
