/** Words of the calculator: by when an answer would be due. */
export const deadlines = {
  title: 'If you ask today, when is our answer due?',
  lead: 'Choose where you live, what you would ask for and when. You see the dates that the law sets and every step of the sum. Nothing you choose here is kept.',
  choose: 'Choose one',
  place: 'Where you live',
  right: 'What you would ask for',
  rights: {
    all: 'Everything a law may know',
    here: 'In the law that counts there',
    elsewhere: 'Only in other laws',
  },
  on: 'Day of asking',
  onHint: 'Today, or another day',
  at: 'Time of asking',
  atHint: 'By the clock where you live',
  show: 'Show the dates',
  asked: 'Asked on {moment}',
  dates: {
    acknowledge: 'Confirmation that it arrived, by',
    respond: 'Answer, by',
    withoutDelay: 'without undue delay',
    extended: 'With an extension, at the latest by',
    announced: 'With an extension',
    announcedDay: 'by a day that we name',
    notice: 'Only if we tell you, with reasons, by {day}.',
  },
  provisional:
    'Provisional: the official holidays of that year are not all published yet. The date may still move.',
  ground: {
    law: 'Law',
    source: 'Where it says so',
    certainty: 'How firm that is',
    mode: 'Our duty',
  },
  certainty: {
    statute: 'The law itself says so.',
    regulation: 'A regulation under the law says so.',
    standard: 'A national standard recommends it; the law itself names no number.',
    guideline: 'The authorities’ guidance says so; the law itself names no number.',
    policy: 'No law names a number; it is our own promise.',
  },
  instead: {
    'not-in-force': '{law} is in force from {day}',
    off: 'We do not follow this law: {law}',
    until:
      'Until then, we count by the law of our own country, which protects everybody whose data we handle: {home}.',
    home: 'We count by the law of our own country, which protects everybody whose data we handle: {home}.',
  },
  sum: 'How we get these dates',
  sumText: 'You can redo the sum by hand with a calendar on the wall.',
  ask: 'Ask for this now',
  link: 'Try other places, requests and days',
} as const
