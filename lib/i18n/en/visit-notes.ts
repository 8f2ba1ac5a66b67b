/** What is said where two wishes of one visit touch, with the ways to choose otherwise. */
export const visitNotes = {
  'copy-first': {
    title: 'You get your copy first',
    text: 'We answer your request for a copy before we delete anything or close the account.',
  },
  'correct-and-delete': {
    title: 'Correct it, or have it gone?',
    text: 'You ask us to correct data and also to delete it. What is deleted is gone, corrected or not. If deleting is enough, take the correction out. If you want both, simply go on: we then correct what has to stay.',
  },
  'correct-and-delete-some': {
    title: 'Correct it, or have it gone?',
    text: 'Some of the data you want corrected is also among what you want deleted. What is deleted is gone, corrected or not. If deleting is enough, take the correction out. To keep the data, leave it out of what we should delete. If you want both, simply go on: we then correct what has to stay.',
  },
  'stop-and-delete': {
    title: 'The uses stop first',
    text: 'Your consent ends the moment you send this, and waits for nothing. Deleting comes after, by its own day. You need not choose between the two.',
  },
  'all-but-account': {
    title: 'Do you have an account with us?',
    text: 'An account cannot go on without its data. To keep yours, choose which data we should delete. To have it closed as well, add that to your request. Without an account, simply go on.',
  },
  'part-and-account': {
    title: 'Closing the account deletes more',
    text: 'You ask us to delete some of your data and to close your account. With the account its other data goes too, except what a law makes us keep. To keep the account, take closing it out.',
  },
  ways: {
    rights: 'Change what you ask for',
    scope: 'Choose which data to delete',
  },
} as const
