/** Mails about requests that came another way, or go on with another. */
export const intakeMail = {
  entered: {
    subject: 'We have received your request ({reference})',
    intro:
      '{operator} received your request on {day}, {way}. Its reference is {reference}. To follow it here and to get your answer here, confirm this address.',
    ways: {
      post: 'by post',
      phone: 'by phone',
      email: 'by e-mail',
      'in-person': 'in person',
      'social-media': 'on social media',
    },
  },
  requestMerged: {
    subject: 'Your request {reference} goes on under another reference',
    intro:
      'Your request {reference} asks for the same as {otherReference}. {operator} answers both together, under {otherReference}.',
    kept: 'What you wrote and sent is kept, and the earlier day of receipt counts. If they are not the same, please write to us.',
  },
} as const
