/** Words of withdrawing consent: the page, what took effect, and what the desk has to stop. */
export const withdrawal = {
  title: 'Withdraw my consent',
  lead: 'It takes effect the moment you send this page. You need no account, and you do not have to give a reason or confirm anything.',
  which: 'Which uses should we stop?',
  whichHint: 'Tick every use you no longer agree to. Our services stay open to you.',
  who: 'So that we stop it for you',
  name: 'Full name',
  email: 'E-mail address',
  emailHint: 'If you have an account with us, use the address of that account.',
  residence: 'Where do you live?',
  residenceHint: 'The law of that place protects you. We do not need your address.',
  choose: 'Choose one',
  submit: 'Withdraw my consent now',
  others: 'Would you like something else as well?',
  othersLink: 'Make another kind of request',
  sentTitle: 'Your consent is withdrawn',
  inEffect: 'In effect since {moment}',
  stopping: 'We no longer have your consent for:',
  stopped: '{purpose} (stopped in our systems on {moment})',
  notUndone:
    'What was done before that moment, while you agreed to it, remains lawful; a withdrawal does not undo it. If you want the data of that time deleted too, ask us to delete it.',
  again:
    'You can agree again at any time, where we ask you for it. We do not hold this withdrawal against you.',
  lifted: 'Not in effect any more since {moment}',
  liftedText:
    'The owner of this e-mail address told us that they did not ask for this, so what was withdrawn here no longer counts.',
  desk: {
    title: 'In effect since {moment}: stop these uses',
    text: 'The consent ended when the request was sent. It does not wait for a confirmed mailbox, a proof of identity or an answer.',
    stopped: 'Stopped on {moment}',
    running: 'To stop',
    allStopped: 'All of it is stopped. Close the case with an answer.',
    lifted: 'Lifted on {moment}: the owner of the mailbox said that they did not ask for this.',
    which: 'Which of these are stopped in your systems?',
    hint: 'Partners who received the data have to stop too. The person sees the day on the page of their request.',
    submit: 'Record as stopped',
  },
} as const
