/** Words of the legal clock and of its receipt. Dates arrive already written out; the keys of `lines` are trace codes. */
export const clock = {
  laws: {
    CN: 'Personal Information Protection Law of China (PIPL)',
    EU: 'General Data Protection Regulation of the EU (GDPR)',
    UK: 'UK GDPR and Data Protection Act 2018',
    'US-CA': 'California Consumer Privacy Act (CCPA)',
  },
  rights: {
    access: 'access to your data',
    correction: 'correction of your data',
    deletion: 'deletion of your data',
    withdrawal: 'withdrawal of consent',
    cancellation: 'cancellation of an account',
    complaint: 'complaint',
    appeal: 'appeal against a decision',
    portability: 'transfer of your data',
    objection: 'objection to processing',
    restriction: 'restriction of processing',
    'opt-out': 'opting out of sale, sharing or advertising',
    explanation: 'explanation of how data are used',
    'automated-decision': 'explanation or review of an automated decision',
    'telecom-complaint': 'complaint about a telecom or internet service',
  },
  certainty: {
    statute: 'set by law',
    regulation: 'set by regulation',
    standard: 'national standard',
    guideline: 'regulator’s guideline',
    policy: 'the operator’s own promise',
  },
  units: {
    'calendar-days': '{n, plural, one {# calendar day} other {# calendar days}}',
    'working-days': '{n, plural, one {# working day} other {# working days}}',
    months: '{n, plural, one {# month} other {# months}}',
  },
  steps: {
    acknowledge: 'the confirmation of receipt',
    respond: 'the answer',
    extend: 'an extension',
  },
  reasons: {
    weekend: 'weekend',
    holiday: '{name}',
    range: '{fromShort} – {to}',
    'range-across-years': '{from} – {to}',
    stretch: '{range}: {reason}',
    separator: '; ',
    'in-month': '{n} in {month}',
    'plus-separator': ' + ',
  },
  causes: {
    identity: 'proof of identity',
    clarification: 'a clarification',
  },
  'extension-reasons': {
    complexity: 'the request is complex',
    'number-of-requests': 'the number of requests',
    'interference-with-operations': 'answering in time would unreasonably interfere with operations',
    consultation: 'others have to be consulted',
    'format-conversion': 'the data must be converted to another format',
    'justified-cause': 'a justified cause that the notice explains',
  },
  bounds: {
    inclusive: 'first and last day included',
    'half-open': 'the day of the answer counts again',
    restart: 'the count begins anew',
  },
  readings: {
    'not-rolled': 'not moved past days of rest',
    'day-earlier': 'read one day more strictly',
    'from-receipt': 'counted from receipt',
    'without-pauses': 'without any pause',
    'working-day-before': 'on the working day before',
  },
  lines: {
    received: 'Received on {moment}. The day of receipt is {on}.',
    'received-two-dates':
      'Received on {moment}. That was {on} there and {other} by {otherZone}; the earlier date counts.',
    law: 'Law: {law}, in the version of {version}. Request: {right}. Holidays: {calendar}.',
    'not-in-force': 'This law is in force from {from}. Until then it sets no date.',
    rule: 'Time for {step}: {length} ({source}; {certainty}).',
    'rule-extend': 'The time can be extended once by {length}, to {all} in all ({source}; {certainty}).',
    'rule-announced':
      'The time can be extended if, within it, the operator says in writing until when ({source}; {certainty}).',
    circumstance: {
      'small-agent': 'The operator is a small processing agent, for which the law has longer times.',
      'processor-involved':
        'A processor or another third party has to act too, for which the law has longer times.',
    },
    'without-delay':
      'The law sets no date for the answer itself: it is owed without undue delay ({source}; {certainty}).',
    start: {
      receipt: 'The clock starts with receipt on {on}.',
      acceptance: 'The clock starts with acceptance of the request on {on}.',
      'verified-identity': 'The clock starts when identity was proven, on {on}.',
      'verification-awaited':
        'The clock starts when identity is proven. That has not happened yet, so it is counted from receipt on {on}.',
      'identity-last':
        'The clock starts on {on}, when the proof of identity that was asked for arrived after the request.',
      'fee-last': 'The clock starts on {on}, when the fee was paid after the request.',
      restarted: 'The clock started again on {on}, when the answer arrived.',
    },
    'first-day': 'The day of the start is not counted. Day 1 is {on}.',
    counted: '{range}: {many, select, true {days {first} to {last}} other {day {first}}}.',
    'counted-make-up':
      '{range}: {many, select, true {days {first} to {last}, weekend days} other {day {first}, a weekend day}} made working by the official calendar.',
    skipped: '{range}: not counted ({reason}).',
    added: '{length} from {from}: {on}.',
    'added-same-date': '{length} from {from}, to the same date of the month: {on}.',
    'added-by-month': '{length} from {from}: {sum}. The last of them is {on}.',
    clipped: 'That month has no day {wanted}, so the time ends on its last day, {on}.',
    pause:
      'The clock stood still while {cause} was awaited, {range}: {length}, {bounds} ({source}; {certainty}).',
    'pause-added': 'The {length} on which the clock stood still are added to {from}: {on}.',
    'pause-running':
      'The clock has stood still since {since}, until {cause} arrives. The dates shown are those without a pause and will move to later days once it is here.',
    'pause-ignored': {
      'not-in-this-law':
        'Asking for {cause} on {from} does not stop the clock: this law has no such pause for this request.',
      'after-the-last-day':
        'Asking for {cause} on {from} does not stop the clock: the time had already run out.',
    },
    rolled: '{from} is a day of rest ({reasons}), so the last day is the first day after that rest, {to}.',
    'make-up-day': '{on} falls on a weekend but is an official working day, so the date stays.',
    'not-rolled': '{on} is a day of rest ({reason}), but this law does not move the last day.',
    'extension-made':
      'The time was extended by a notice of {noticeOn}, sent in time (by {noticeBy}){reason, select, none {} other {; reason: {reasonText}}}. It is counted from the start of the clock.',
    'extension-possible':
      'For that, a notice with reasons must be sent by {noticeBy}. The longer time is counted from the start of the clock.',
    'extension-ignored': {
      'not-in-this-law':
        'The notice of {noticeOn} extends nothing: this law has no extension for this request.',
      'notice-too-late':
        'The notice of {noticeOn} extends nothing: it was sent after the first time had run out.',
      'reason-not-in-law': 'The notice of {noticeOn} extends nothing: this law does not know its reason.',
      'no-later-day-named': 'The notice of {noticeOn} extends nothing: it names no later day.',
    },
    provisional:
      'Provisional: the calendar “{calendar}” is not complete for {year}. The date may still move.',
    target: 'The operator means to answer within {days, plural, one {# day} other {# days}}: by {on}.',
    safe: 'Safer date the operator works towards: {on} ({readings}).',
    result: {
      acknowledge: 'Receipt is to be confirmed by the end of {on}.',
      respond: 'The answer is due by the end of {on}.',
      extend: 'With the extension, the answer is due by the end of {on}.',
    },
  },
  sections: {
    request: 'The request',
    acknowledge: 'Confirmation of receipt',
    respond: 'The answer',
    extend: 'With an extension',
    notes: 'Please note',
  },
  table: {
    caption: 'Day by day',
    days: 'Days',
    what: 'Do they count?',
    number: 'Day number',
    counted: '{n, plural, one {# day counts} other {# days count}}',
    'counted-make-up':
      '{n, plural, one {# day counts: a weekend day that is worked} other {# days count: weekend days that are worked}}',
    skipped: 'not counted: {reason}',
    numbers: '{first}–{last}',
  },
}
