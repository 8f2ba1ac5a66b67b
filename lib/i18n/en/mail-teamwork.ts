/** Mails among colleagues. */
export const mailOfTeamwork = {
  staffCaseNews: {
    subject: 'News on request {reference}',
    about: {
      mentioned: 'A colleague named you in a note on request {reference}.',
      wrote: 'The requester wrote on request {reference}, which you watch.',
      decided: 'Request {reference}, which you watch, was decided.',
      assigned: 'Request {reference} was assigned to you by a rule.',
    },
    more: 'What is new stands on the page of the request. You get at most one such mail a request in ten minutes.',
  },
  escalation: {
    subject: '{count, plural, one {One request needs} other {# requests need}} somebody',
    unassigned: 'Nobody has taken these',
    used: '{share} % of the legal time is used',
    due: 'due {day}',
    action: 'Open the queue',
    why: 'Each request is told of once when nobody takes it, and once at each share of its legal time that the desk’s rules name.',
  },
} as const
