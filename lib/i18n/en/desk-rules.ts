/** By which rules the desk works, as administrators set them. */
export const deskRules = {
  title: 'Rules of the desk',
  lead: 'They count from the next thing that happens. What waits already keeps the time it was given.',
  about: 'Undo, second persons, waiting times, how long things are kept, what people may send.',
  submit: 'Save the rules',
  groups: {
    sending: 'Sending',
    deciding: 'Deciding, releasing, erasing',
    working: 'Watching the time',
    keeping: 'How long things are kept',
    limits: 'What people may send',
    open: 'Shown to everybody',
  },
  range: '{hint} {min, number} to {max, number}.',
  yes: 'Yes',
  no: 'No',
  undoSeconds: {
    label: 'Seconds to take back what was sent',
    hint: 'So long a letter waits before it goes, and whoever sent it can stop it. With 0 it goes at once.',
  },
  completeness: {
    label: 'When an answer lacks what its law demands',
    options: { block: 'It is not sent without a reason, which is recorded', off: 'It is sent' },
  },
  wrongPersonGuard: {
    label: 'Before files go to a person',
    options: {
      on: 'Staff type the last four of the reference, and the files are searched for other people’s data',
      off: 'They go without that look',
    },
  },
  reviewLetters: {
    label: 'A second person reads every deciding letter before it goes',
    options: { yes: 'Yes', no: 'No' },
  },
  approval: {
    label: 'Who allows data to go out and a final erasure',
    options: {
      'two-person': 'Two people: the handler asks, somebody else allows',
      single: 'One person, after a wait',
    },
    warning:
      'With one person, nobody else looks before data reach the wrong person or are gone for good. Choose it only where nobody else is there.',
  },
  singleHoldDays: {
    label: 'Days of that wait',
    hint: 'Only where one person is enough. With 0 there is no wait at all.',
  },
  erasureHoldDays: {
    label: 'Days between the notice and the erasure',
    hint: 'The contact on file is told first and can stop it. With 0 the data are gone at once.',
  },
  otherMailboxHoldHours: {
    label: 'Hours that files wait for another mailbox',
    hint: 'If they go to an address that is not the one on file, that one is told first.',
  },
  unassignedHours: {
    label: 'Hours until leads are told of a case without a handler',
    hint: 'Counted from when it came in.',
  },
  escalateAtPercent: {
    label: 'Shares of the legal time at which handler and leads are told, in percent',
    hint: 'Up to five, such as 50, 75, 90. Empty: nobody is told.',
  },
  taskLinkDays: {
    label: 'Days that a link to a task lives',
    hint: 'For whoever does a task without an account here.',
  },
  answerFileDays: {
    label: 'Days to download an answer',
    hint: 'Then its files are destroyed. The person can have them kept as long again, once.',
  },
  identityFileDays: {
    label: 'Days that a picture of a document may lie',
    hint: 'It is destroyed earlier, as soon as it is checked.',
  },
  recordMonths: {
    label: 'Months that a closed request is kept',
    hint: 'Where a law says how long, its time counts instead. Cases that are closed keep the day they were given.',
  },
  clientPercent: {
    label: 'How often one connection may file, write and send files, in percent',
    hint: 'Raise it where many people share one connection, such as a school or a works council. 100 is five requests in ten minutes and twenty a day. Sign-in and keys are guarded as ever.',
  },
  requestFiles: {
    label: 'Files that a person may send with a request',
    hint: 'Together they are never more than 25 MB.',
  },
  fileMegabytes: {
    label: 'Megabytes of the largest of these files',
    hint: 'Files of staff and of tasks are not meant.',
  },
  publicFigures: {
    label: 'Anybody can read the yearly figures',
    options: { yes: 'Yes', no: 'No' },
  },
  publicFiguresAtLeast: {
    label: 'Smallest number that is shown there',
    hint: 'Fewer cases than this are shown as “under”, so that nobody can be recognised.',
  },
} as const
