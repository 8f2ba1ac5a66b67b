/** Laws at the desk: how the operator stands to each, and what a new version does to open requests. */
export const lawDesk = {
  title: 'Laws',
  lead: 'Each request is counted by the law of the place where its person lives, in the version of the day it came in.',
  caption: 'Laws that dates are counted by',
  back: 'All laws',
  separator: ', ',
  columns: {
    law: 'Law',
    places: 'Holds in',
    force: 'In force',
    firmness: 'How firm its times are',
    mode: 'Our stance',
    open: 'Open requests',
  },
  andMore: '{names} and {n} more',
  since: 'Since {day}',
  starts: 'Starts on {day} by itself',
  version: 'Version of {day}',
  next: 'New version from {day}',
  firm: '{certainty} ({n})',
  modes: {
    mandatory: 'Bound by it',
    voluntary: 'Followed voluntarily',
    off: 'Not followed',
  },
  modeHints: {
    mandatory: 'Its dates must be kept. People are told that we are bound by it.',
    voluntary: 'Its dates are kept of our own accord, and people are told so.',
    off: 'People who live there are counted under the law of our own country, and told so before they send.',
  },
  facts: { version: 'Version', next: 'Next version from' },
  mode: {
    title: 'How we stand to this law',
    question: 'Are we bound by it?',
    hint: 'This counts for requests that come in from now on. Open requests stay as they were filed.',
    home: 'The law of our own country counts wherever no other one does, so it cannot be switched off.',
    stillOpen:
      'Not followed any more: {open, plural, one {# open request stays under this law until it is closed} other {# open requests stay under this law until they are closed}}',
    submit: 'Save',
  },
  rules: {
    title: 'What it gives people',
    right: 'Request',
    acknowledge: 'Confirm receipt within',
    respond: 'Answer within',
    extend: 'Longer by at most',
    source: 'Where it stands',
    withoutDelay: 'without undue delay',
    announced: 'until the day the notice names',
  },
  counted: {
    receipt: 'from receipt',
    acceptance: 'from acceptance',
    'verified-identity': 'from proof of identity',
    'latest-of-receipt-identity-fee': 'from receipt, proof of identity or fee, whichever is last',
  },
  undecided: {
    title:
      '{law}: {count, plural, one {# open request was} other {# open requests were}} filed under an older version',
    text: 'The version of {day} is in force now. Nothing moves until an administrator has decided.',
    see: 'See what would move',
    anyLaw:
      '{count, plural, one {# open request was} other {# open requests were}} filed under an older version of its law',
    anyText: 'Nothing moves until an administrator has decided.',
    toLaws: 'Go to the laws',
  },
  versions: {
    title: 'Open requests of older versions',
    lead: 'A request keeps the version of the law that it was filed under. Decide for each list whether it moves to the one in force.',
    nothing:
      'There is nothing to decide: every open request is under the version in force, or was kept under its own.',
    list: 'Filed under the version of {from}',
    text: '{undecided, plural, one {# open request was} other {# open requests were}} filed under it. The version of {to} would give {moving, plural, =0 {none of them} other {# of them}} another date.',
    move: 'Move them to the version of {to}',
    keep: 'Keep them under the version of {from}',
    onlyAdministrators: 'Only an administrator can decide.',
  },
  done: {
    mode: 'Saved. It counts for requests that come in from now on.',
    moved:
      '{moved, plural, =0 {The requests were moved. No due date changed} one {The requests were moved. One due date changed} other {The requests were moved. # due dates changed}}',
    kept: 'The requests stay under the version they were filed under',
  },
} as const
