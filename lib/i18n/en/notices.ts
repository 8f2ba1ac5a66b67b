/** When something that the law wants a person to have did not reach them. */
export const notices = {
  title: 'The person is not notified',
  openText:
    'A mail that the person must have could not be delivered. Until they have got it, the case cannot be closed, and nothing that is on hold goes.',
  closedText:
    'The answer is written, but the mail that tells of it could not be delivered. Nobody has told the person.',
  waits: 'What could not be delivered is on its way again. As soon as it has left, this notice is gone.',
  putRight: 'Put this right',
  lead: 'Made {when}, and given up: {failure}.',
  again: {
    title: 'Send it again',
    text: 'To the same address, for when the fault is mended. The person counts as notified once it has left.',
    submit: 'Send again',
  },
  newAddress: {
    title: 'Send it to the new address',
    text: 'The person has proven another address since. The person counts as notified once it has left.',
    submit: 'Send to the new address',
  },
  posted: {
    title: 'Post it',
    text: 'Print the letter below, write the address from your own records on it, and post it. Then say on which day.',
    on: 'Posted on',
    submit: 'Confirm that it was posted',
  },
  letterTitle: 'The letter, in the person’s language',
  print: 'Print the letter',
  subject: 'Your request {reference} of {day}',
} as const
