/** Mails among colleagues. */
export const mailOfTeamwork = {
  staffCaseNews: {
    subject: 'News on request {reference}',
    about: {
      mentioned: 'A colleague named you in a note on request {reference}.',
      wrote: 'The requester wrote on request {reference}, which you watch.',
      decided: 'Request {reference}, which you watch, was decided.',
      assigned: 'Request {reference} was assigned to you by a rule.',
      'to-review':
        'A letter of a colleague on request {reference} waits for somebody who reads it before it goes.',
      'to-approve':
        'An answer of a colleague on request {reference} gives out or erases data. It waits for a second person, under “Waiting for me”.',
      'to-look-into':
        'The person stopped what was announced on request {reference}. It waits for somebody who did not prepare it.',
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
