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
} as const
