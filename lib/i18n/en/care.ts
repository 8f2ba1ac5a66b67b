/** What whoever writes a letter says of it before it goes. */
export const care = {
  says: {
    summary: 'What the law wants in this answer ({count, plural, one {one thing} other {# things}})',
    legend: 'What the letter or its files say',
    hint: 'The law wants all of this in the answer. What the text shows by itself counts without a tick.',
    added: 'The portal adds by itself:',
  },
  states: { found: 'Found', missing: 'Not found: tick it if it is there' },
  without: {
    label: 'Why it goes without the rest',
    hint: 'Only if something above is missing and must be. Your reason is kept on the case, sealed.',
  },
  guard: {
    title: 'So that it reaches nobody else',
    lastFour: 'Last four of the reference',
    lastFourHint: 'Only if files go: typed by hand, so that they go to the right person.',
    found: 'Looks like other people’s',
    text: 'in the text',
    unread: 'No program can read “{name}” (a picture, or too long): look through it yourself.',
    kinds: { email: 'e-mail address', phone: 'phone number', reference: 'other reference' },
    despite: 'Why it goes although it holds this',
    despiteHint: 'Only if something was found that belongs there. Your reason is kept on the case, sealed.',
  },
  said: {
    despite: 'Why its author sends it although it holds this',
    lacks: 'Not found in it, though the law wants it said',
    without: 'Why its author sends it without the rest',
  },
  original: {
    title: 'Thought in another language than {language}?',
    label: 'The text in your language',
    hint: 'Kept beside the letter. The person reads the letter in {language} and can open this one.',
    shown: 'As it was first written',
  },
} as const
