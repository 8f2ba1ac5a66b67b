/** What the trail says of a letter of staff on its way. */
export const letterHistory = {
  'letter-begun': 'Began a letter',
  'letter-taken-over': 'Took over a colleague’s draft',
  'letter-discarded': 'Discarded a draft',
  'letter-sent-off':
    '{state, select, inReview {Gave a letter to a colleague to review} awaitingApproval {Asked a second person to approve a letter} other {Sent a letter off; it can be taken back until it goes}}',
  'letter-reviewed': 'Reviewed a letter: it may go on',
  'letter-approved':
    '{files, plural, =0 {Approved what a letter does} one {Approved the release of a file, after looking for other people’s data} other {Approved the release of # files, after looking for other people’s data}}',
  'letter-returned': 'Sent a letter back to its author',
  'letter-failed': 'A letter did not go, because something spoke against it; it is a draft again',
  'letter-undone': 'Took a letter back before it went',
  'letter-held': 'On hold until {moment}: the contact on file was told and can stop it',
  'letter-hold-ended': 'The hold ended; nobody had stopped it',
  'letter-stopped':
    '{by, select, mail {Stopped with the link and the code sent to the contact on file} other {Stopped by the person on the page of the request}}',
  'letter-unfrozen':
    '{decision, select, drop {Looked into it: the letter goes back to its author} other {Looked into it: it goes on, with a new hold}}',
} as const
