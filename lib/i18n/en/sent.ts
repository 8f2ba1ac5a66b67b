/** Words of the page after sending. */
export const sent = {
  title: 'Your request was sent',
  titleConfirmed: 'Your request is with us',
  reference: 'Your reference',
  visit: {
    references: 'Your references',
    title: 'What you asked for',
    text: 'Each is answered by itself. The same access key opens all of them.',
    due: 'Answer by {day}',
  },
  accessKey: {
    title: 'Keep your access key',
    label: 'Access key',
    text: 'Together with the reference it opens your request, even if you lose your mailbox. Print it or copy it now: this page shows it for {minutes} minutes after sending, and then never again.',
    over: 'Your access key was shown here',
    overText:
      'It is not shown again. If you did not keep it, you can still open your request with a link that we mail you.',
    copy: 'Copy the access key',
    copied: 'Copied',
    sheet: 'A sheet to print and keep',
  },
  sheet: {
    title: 'Your way back to your request',
    lead: 'Keep this sheet. It opens your request even if you lose your mailbox or close your account.',
    reference: 'Reference',
    accessKey: 'Access key',
    where: 'Where to use them',
    qr: 'QR code that leads to the page where you sign in',
    qrText:
      'The QR code leads to that page. It holds neither your reference nor your key, so type both there.',
    use: 'How to use it',
    steps: {
      open: 'Open the address above, or scan the QR code.',
      type: 'Type the reference and the access key. Capitals and dashes do not matter.',
      read: 'You see where your request stands, read our answer and write to us.',
    },
    keep: 'How to keep it',
    rules: {
      key: 'Whoever has this sheet can read your request. Keep it like a key to your home.',
      photo: 'Better on paper than as a photo that goes to a cloud others can open.',
      ask: 'We never ask for the key by mail or by phone.',
      lost: 'If you lose it, you can still open your request with a link that we mail to you.',
    },
    print: 'Print this sheet',
    download: 'Save as a text file',
    file: 'access-key',
    made: 'Made on {day} for a request to {operator}.',
    help: 'Help: {email}',
    back: 'Back to your request',
  },
  next: 'What happens next',
  delayed: {
    title: 'Our mail to you is delayed',
    text: 'Unusually many requests are coming in at the moment. Yours is kept and its days count from today. The mail comes by itself; you do not have to send anything again. Your reference and access key work meanwhile.',
  },
  steps: {
    done: 'Done',
    now: 'Now',
    next: 'Next',
    received: 'We received it on {day}',
    confirm: 'Confirm your e-mail address',
    confirmText:
      'We have sent a mail to {email}. Open its link and press the button, or type its code below. Until then we do not hand out or erase anything.',
    confirmCode:
      'We have sent a mail to {email} that names nobody and holds only a code. Type it below. Until then we do not hand out or erase anything.',
    reach: 'It counts already',
    reachText:
      'You do not have to confirm anything. We have sent a mail to {email}, so that we know we can reach you there.',
    confirmed: 'E-mail address confirmed',
    person: 'The person you act for says yes',
    personText:
      'We have asked them at their own address. Until they say yes, we do not hand out, erase or correct anything.',
    personFree: 'We have told them at their own address. It waits for nothing.',
    answer: 'Our answer by {day}',
    answers: 'Our answers, each by its own day',
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
