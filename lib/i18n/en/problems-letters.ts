/** What can be wrong with a letter of staff on its way, or speaks against letting it go. */
export const letterProblems = {
  'legal-hold': 'The record is under a legal hold: nothing of it is erased until the hold is lifted.',
  'letter-under-way':
    'Another letter on this request is on its way. Wait until it has gone, or take it back first.',
  'preparer-cannot-approve':
    'Somebody else has to do this: whoever wrote or changed a letter cannot review or approve it.',
  'letter-files-changed':
    'The files are not those that were sent off with the letter. Look at them, and send it off again.',
  'person-wrote': 'The person has written since it was sent off. Read that first, and send it off again.',
  'letter-too-long': 'This is too long to keep. Shorten it.',
  'no-third-party-missing': 'Look through what goes out, and tick this when it holds nothing of other people',
  'judgement-missing': 'Choose whether it may go on or goes back',
  'comment-missing': 'Write what should be changed',
  'unfreeze-reason-missing': 'Write what you found out',
  'unfreeze-missing': 'Choose what happens to the letter',
} as const
