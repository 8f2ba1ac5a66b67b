/** The mails about a letter of staff on its way. */
export const letterMail = {
  letterHeld: {
    subject: 'Before anything is done ({reference})',
    erase:
      '{operator} is going to delete data because of request {reference}, on {day} at the earliest. It cannot be undone.',
    correct: '{operator} is going to change data because of request {reference}, on {day} at the earliest.',
    release: '{operator} is going to hand out data because of request {reference}, on {day} at the earliest.',
    wasYou: 'If this is what you asked for, you need not do anything.',
    notYou:
      'If you did not ask for it, or have changed your mind: stop it. The link opens a page that asks for the code below. A person then looks into it, and nothing is done until they have.',
    action: 'Stop it',
    code: 'The page asks for this code:',
  },
  staffLetter: {
    subject: '{reference}: your letter',
    returned: 'A colleague looked at your letter and sent it back with a comment.',
    failed:
      'Your letter did not go: something spoke against it. It is a draft again, with everything you wrote.',
    stopped:
      'The person says that they do not want what your letter announced. Somebody else than you has to look into it.',
  },
  adminLetterStopped: {
    subject: '{reference}: stopped by the person',
    intro:
      'Somebody with access to the mailbox on file stopped what was going to be done. It stands still until a colleague who did not prepare it has looked into it.',
  },
} as const
