/** What happened to a case, as its page at the desk tells it. */
export const story = {
  title: 'What happened',
  asks: '{name} asked on {day}, under {law}.',
  asked: 'Asked on {day}, under {law}.',
  answerBy: 'Answer by {day}',
  acknowledgeBy: 'Confirm receipt by {day}',
  earlier: 'Show what happened before',
  newest: 'Back to what happened last',
  views: 'Who opened this request last',
  requester: 'the requester',
  visitor: 'somebody with the link or the form',
  system: 'the portal',
  letter: 'A letter',
  note: 'A note for staff',
  toMail: 'See the mail',
  live: {
    changed: 'This request has changed since you opened it.',
    show: 'Show it as it is now',
    looking: 'Also looking:',
    writing: 'Writing now:',
  },
  meanwhile: {
    title: 'This happened while you were writing',
    text: 'Nothing was sent. What you typed is kept in the form; read this first, then send it again.',
  },
} as const
