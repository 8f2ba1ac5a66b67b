/** Words of the page after sending. */
export const sent = {
  title: 'Your request was sent',
  titleConfirmed: 'Your request is with us',
  reference: 'Your reference',
  accessKey: {
    title: 'Keep your access key',
    label: 'Access key',
    text: 'Together with the reference it opens your request, even if you lose your mailbox. Print it or copy it now: this page shows it for {minutes} minutes after sending, and then never again.',
    over: 'Your access key was shown here',
    overText:
      'It is not shown again. If you did not keep it, you can still open your request with a link that we mail you.',
    copy: 'Copy the access key',
    copied: 'Copied',
    print: 'Print this page',
  },
  next: 'What happens next',
  steps: {
    done: 'Done',
    now: 'Now',
    next: 'Next',
    received: 'We received it on {day}',
    confirm: 'Confirm your e-mail address',
    confirmText:
      'We have sent a mail to {email}. Open its link and press the button, or type its code below. Until then we do not hand out or erase anything.',
    reach: 'It counts already',
    reachText:
      'You do not have to confirm anything. We have sent a mail to {email}, so that we know we can reach you there.',
    confirmed: 'E-mail address confirmed',
    answer: 'Our answer by {day}',
    answerWithoutDate: 'Our answer, without undue delay',
  },
  due: {
    label: 'You get our answer by',
    noDate: 'without undue delay',
    why: 'How this date comes about',
    provisional: 'Provisional: the official holidays of that year are not all published yet.',
    paused:
      'The clock has stood still since {day}, because we wait for your answer. It goes on when you write to us, and the date moves to a later day by the time that was waited.',
    extended: 'On {noticeOn} we told you that we need longer: {reason}. The first date was {firstDueOn}.',
    extendedPlain: 'On {noticeOn} we told you that we need longer. The first date was {firstDueOn}.',
    announced: 'We have written to you that we need longer. Until that notice counts, this date stands.',
  },
  code: {
    title: 'Confirm with the code',
    label: 'Code from the mail',
    hint: '8 letters and digits. It works for {minutes} minutes.',
    send: 'Confirm',
  },
  trouble: 'No mail?',
  troubleText:
    'It can take a few minutes, and longer if several requests made with this address still wait to be confirmed: confirm those first. Look in the spam folder too. If you once told us “I did not ask for this”, none comes until you open the link of the last mail you got then; it lets our mails through again.',
  resend: 'Send the mail again',
  correct: {
    title: 'The address is wrong',
    label: 'The right e-mail address',
    hint: 'The link to the wrong address stops working at once.',
    send: 'Correct the address and send again',
  },
  done: {
    resent: 'We are sending the mail again',
    resentText:
      'It goes to {email}. If several were sent within a few minutes, this one may take a little longer.',
    corrected: 'The address is corrected',
    correctedText: 'A new mail goes to {email}.',
  },
  confirmed: 'Your e-mail address is confirmed. There is nothing more to do now.',
  toMyRequest: 'Open my request',
  disputed: 'Somebody told us that they did not ask for this, so it is on hold.',
  closed: 'This request is closed.',
  nothing: {
    title: 'Look up a request you sent',
    lead: 'This page knows only requests that were sent from this browser in the last 30 days.',
    withKey:
      'With your reference and your access key, or with a link that we mail you, you can open your request from anywhere.',
    open: 'Open my request',
    start: 'Start a new request',
  },
} as const
