/** The mails about a change of a confirmed request’s address. */
export const addressMail = {
  newAddress: {
    subject: 'Please confirm your new address ({reference})',
    intro: '{operator} was asked to write about request {reference} to this address from now on.',
    ask: 'Please confirm that the address is yours. The link below opens a page with a button and works for {hours} hours. Until then nothing changes.',
    action: 'Confirm the new address',
    code: 'If the page asks for a code, type this one. It works for {minutes} minutes.',
    notYou:
      'If you did not ask for this, you need not do anything: without the link and the code nothing changes.',
  },
  formerAddress: {
    subject: 'The address of request {reference}',
    asked:
      '{operator} was asked to change the e-mail address of request {reference}. It changes once the new address is confirmed.',
    changed:
      'The e-mail address of request {reference} at {operator} was changed. For {hours} hours nothing is handed out or erased, so that you can object.',
    wasYou: 'If you asked for this, you need not do anything.',
    notYou:
      'If it was not you: stop it. The link opens a page that asks for the code below, and works for {days} days. Everybody is signed out then, and a person looks into it.',
    action: 'Stop the change',
    code: 'The page asks for this code:',
  },
  adminAddressStopped: {
    subject: '{reference}: a change of address was stopped',
    intro:
      'The former mailbox says that it did not ask for the change. Nothing is handed out, changed or erased until somebody else than the person in charge has looked into it.',
  },
} as const
