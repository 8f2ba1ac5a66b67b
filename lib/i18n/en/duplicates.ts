/** What was just done to a case that is no request of its own. */
export const setAsideDone = {
  'close-as-spam': 'It was set aside as spam',
  'close-as-duplicate': 'The requests were put together',
  reopen: 'It goes on, with the clock it had',
} as const

/** What belongs together, and what is no request: beside a case at the desk. */
export const duplicates = {
  aside: {
    title: 'Not a request of its own?',
    spam: 'Set aside as spam',
    duplicate: 'Put together with another request',
    isSpam: 'This was set aside as spam. Nobody was written to.',
    isMerged: 'It goes on under {reference}.',
    reopen: 'Take it back',
    reopenWho: 'A lead or an administrator can take this back.',
  },
} as const
