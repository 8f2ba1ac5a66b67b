/** Mails among colleagues. */
export const mailOfTeamwork = {
  staffCaseNews: {
    subject: 'News on request {reference}',
    about: {
      mentioned: 'A colleague named you in a note on request {reference}.',
      wrote: 'The requester wrote on request {reference}, which you watch.',
      decided: 'Request {reference}, which you watch, was decided.',
    },
    more: 'What is new stands on the page of the request. You get at most one such mail a request in ten minutes.',
  },
} as const
