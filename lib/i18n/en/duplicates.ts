/** What was just done to a case that is no request of its own. */
export const setAsideDone = {
  'close-as-spam': 'It was set aside as spam',
  'close-as-duplicate': 'The requests were put together',
  'correct-address': 'The address was corrected, and the receipt goes there',
  'bring-back': 'It waits in the queue now',
  reopen: 'It goes on, with the clock it had',
} as const

/** What belongs together, and what is no request: beside a case at the desk. */
export const duplicates = {
  pairs: {
    merged: 'Put together with this request',
    mergedText:
      'They closed as duplicates. Everything in them is kept there, and belongs to the answer here.',
    related: 'Related requests',
    suggested: '{n, plural, one {One other request of this person} other {# other requests of this person}}',
    suggestedText: 'By mailbox or phone number. Compare them, and say how they belong together.',
    more: '{n, plural, one {One more in the queue} other {# more in the queue}}',
    received: 'received {day}',
    written:
      '{letters, plural, =0 {no letters} one {one letter} other {# letters}}, {notes, plural, =0 {no notes} one {one note} other {# notes}}',
    common:
      '{what, select, both {Same mailbox and phone number} phone {Same phone number} other {Same mailbox}}',
    compare: 'Compare',
  },
  compare: {
    title: 'Compare two requests',
    lead: 'Do they ask for the same? The one that came first stands first.',
    open: 'Open the case',
    say: 'How do they belong together?',
    merge: 'They are the same: put them together',
    relate: 'They are related',
    differ: 'They are different',
    unlink: 'Take the link away',
    isRelated: 'They are linked as related.',
    isMerged:
      'They were put together. A lead or an administrator can take them apart by taking back the one that closed.',
    hint: 'The one that came later closes and points to the other, or the one whose mailbox nobody proved; nothing in it is lost. What is different is not proposed again.',
    cannotMerge:
      '{why, select, kind {They ask for different things, so each needs an answer of its own.} other {They cannot be put together now: one of them is closed, on hold or not confirmed.}}',
    letters: 'Correspondence',
    noLetters: 'Nothing was written yet.',
    notes: '{n, plural, =0 {No notes for staff} one {One note for staff} other {# notes for staff}}',
    none: 'None',
    differs: 'differs',
  },
  aside: {
    title: 'Not a request of its own?',
    spam: 'Set aside as spam',
    duplicate: 'Put together with another request',
    isSpam: 'This was set aside as spam. Nobody was written to.',
    isMerged: 'It goes on under {reference}.',
    reopen: 'Take it back',
    reopenWho: 'A lead or an administrator can take this back.',
  },
} as const
