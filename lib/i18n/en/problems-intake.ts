/** What is wrong with putting cases together, setting them aside, or entering them. */
export const intakeProblems = {
  'person-name-missing': 'Enter the name of the person who asks',
  'words-missing': 'Say in words what the person asked for',
  'language-missing': 'Choose the language we answer in',
  'answer-by-post':
    'This person has no mailbox, so nobody could fetch the files from the portal. Take them out, print them, and send them by post',
  'spam-reason-missing': 'Say why this is no request',
  'reopen-reason-missing': 'Say why this goes on',
  'survivor-missing': 'Enter the reference of the request that goes on',
  'survivor-unknown': 'There is no request with this reference. Check it, such as DSR-7K3M-Q9TX',
  'survivor-unfit':
    'This request cannot go on for both: it is closed, on hold, not confirmed, or the same one. Choose another that is open',
  'asks-otherwise':
    'They ask for different things, so each needs an answer of its own. Link them as related instead',
  'second-look-needed':
    'The mailbox, the law or the relation is not the same. Compare them, and tick this only if you are sure that it is one person asking once',
} as const
