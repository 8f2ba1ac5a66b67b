/** Words of the page where a requester proves again who they are. */
export const prove = {
  title: 'Show again that it is you',
  lead: 'Before we hand anything out we ask for a second proof, so that one stolen thing, such as a mailbox, is never enough. It counts for {minutes} minutes.',
  already: 'You have just done that. Go on to the answer',
  submit: 'Go on',
  key: {
    label: 'Access key',
    hint: 'You opened this request by e-mail. So please type the key that was shown right after you sent the request, and that is on the sheet you could print. Capitals and dashes do not matter.',
  },
  code: {
    text: 'You opened this request with the access key. So we mail a code to the address on the request.',
    ask: 'Mail me a code',
    mailed: 'A code is on its way to the address on the request. It may take a minute.',
    again: 'Mail me another code',
    label: 'Code from the mail',
    hint: '8 letters and digits. It works for {minutes} minutes.',
  },
  lost: {
    title: 'If you no longer have it',
    noWay: 'There is no second proof that you could show here',
    text: 'Write to {email} and mention {reference}. We make sure in another way that it is you, and then get the answer to you in another way. Please do not send us copies of identity documents unless we ask for them.',
  },
} as const
