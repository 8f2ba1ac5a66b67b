/** Mails about requests that came another way, or go on with another. */
export const intakeMail = {
  requestMerged: {
    subject: 'Your request {reference} goes on under another reference',
    intro:
      'Your request {reference} asks for the same as {otherReference}. {operator} answers both together, under {otherReference}.',
    kept: 'What you wrote and sent is kept, and the earlier day of receipt counts. If they are not the same, please write to us.',
  },
} as const
