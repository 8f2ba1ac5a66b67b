/** What can be wrong where colleagues are named. */
export const teamworkProblems = {
  'colleague-unknown': 'Choose colleagues from the list: one of these cannot open this request',
} as const
