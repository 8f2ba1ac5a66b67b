/** What was blacked out of files before they went to the person. */
export const redactions = {
  title: 'Blacked out',
  empty: 'Nothing was logged. If something was blacked out of a file, say what and why before it goes.',
  add: 'Log what was blacked out',
  lead: 'Only you and your colleagues see this. A regulator may ask for it; nothing is ever taken out of it.',
  file: 'File',
  choose: 'Choose a file',
  because: 'Why',
  reasons: {
    'other-people': 'It is about other people',
    'trade-secret': 'Trade secret',
    security: 'It would put the security of systems at risk',
    'legal-advice': 'Legal advice or a dispute',
    'not-asked-for': 'Not part of what was asked',
  },
  what: 'What was blacked out',
  whatHint: 'Such as: two names on page 3. Kept sealed with the case.',
  submit: 'Log it',
  gone: 'A file that is destroyed by now',
} as const
