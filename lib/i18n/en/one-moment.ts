/** Words of the page between a form and its sending. */
export const oneMoment = {
  title: 'One moment, please',
  lead: 'This came unusually fast, or many came from the same place. We make sure that no program floods this page. Nothing is wrong with what you wrote, and it is kept.',
  wait: 'Please wait {seconds, plural, one {# second} other {# seconds}}, then press Continue. You have {minutes} minutes for it.',
  ready: 'The wait is over: press Continue.',
  working:
    'Your browser is solving a small sum. That takes a few seconds, and then it goes on by itself. You do not have to do anything.',
  done: 'Done. It goes on now.',
  early: 'Not yet: {seconds, plural, one {# second is} other {# seconds are}} left',
  continue: 'Continue',
  otherWays: 'You can also ask in another way',
  over: {
    title: 'There is nothing to continue here',
    lead: 'It was sent already, or it waited too long.',
    sent: 'See what was sent',
    back: 'Back to your answers',
  },
} as const
