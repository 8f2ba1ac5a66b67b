/** Said when a page could not be made. */
export const failure = {
  title: 'Something went wrong on our side',
  lead: 'Nothing you sent was lost. Try again in a few minutes.',
  again: 'Try again',
  toStart: 'Go to the start page',
} as const
