/** Words of the start page. */
export const start = {
  title: 'Ask what we know about you, and decide what happens to it',
  lead: 'It is your data. See it, correct it, delete it, or tell us to stop. It costs nothing, and you need no account.',
  begin: 'Start a request',
  already: 'I already have a request',
  facts: {
    time: 'About three minutes',
    timeText: 'Five short questions, one at a time. Your answers are kept for 24 hours.',
    // its hyphen ends no line: it stands in a narrow column
    need: 'A name and an e\u2011mail address',
    needText: 'No ID card, no date of birth, no account. We ask for more only if we have a reason to doubt.',
    sealed: 'Sealed and local',
    sealedText: 'Encrypted with a key of its own, on one machine of ours. No trackers, no third parties.',
  },
  kinds: {
    title: 'What you can ask for',
    text: 'Choose one to begin with it.',
  },
  when: {
    title: 'When you get an answer',
    text: 'The law of the place where you live sets the time. Some examples of the last day for our answer, if you asked today:',
    where: 'Where you live',
    access: 'A copy of your data',
    changes: 'Correction, deletion, closing an account',
    rest: 'Withdrawal of consent, complaints',
    places: {
      CN: 'Mainland China',
      HK: 'Hong Kong',
      EU: 'European Economic Area',
      UK: 'United Kingdom',
      'US-CA': 'California',
    },
    noDate: 'without undue delay',
    calculator: 'See the dates and the whole sum for your place, your request and any day',
    note: 'Your request shows its own date and every step of the count. If we ever need longer than that, we must tell you why before it has passed.',
  },
  steps: {
    title: 'How it goes',
    now: 'Now',
    next: 'Next',
    ask: 'You ask',
    askText: 'You get a reference and the date of our answer at once.',
    confirm: 'You confirm your e-mail address',
    confirmText:
      'One click on a page, so that nobody else can ask in your name. Withdrawing consent and complaints do not wait for it.',
    follow: 'You follow it',
    followText: 'See where it stands, write to us, and take it back at any time.',
    answer: 'You get our answer',
    answerText: 'On your own page, with reasons, and with whom you can turn to if you disagree.',
  },
  other: {
    title: 'Other ways to ask',
    text: 'You do not have to use this site. A request counts whichever way it reaches us.',
    email: 'By e-mail',
    post: 'By post',
    phone: 'By phone',
  },
} as const
