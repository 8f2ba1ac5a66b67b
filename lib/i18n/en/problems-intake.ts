/** What is wrong with putting cases together, setting them aside, or entering them. */
export const intakeProblems = {
  'person-name-missing': 'Enter the name of the person who asks',
  'person-kind-missing': 'Choose what the person asks for',
  'person-residence-missing': 'Choose where the person lives',
  'words-missing': 'Say in words what the person asked for',
  'language-missing': 'Choose the language we answer in',
  'answer-by-post':
    'This person has no mailbox, so nobody could fetch the files from the portal. Take them out, print them, and send them by post',
  'spam-reason-missing': 'Say why this is no request',
  'reopen-reason-missing': 'Say why this goes on',
  'survivor-missing': 'Enter the reference of the request that goes on',
  'survivor-unknown': 'There is no request with this reference. Check it, such as DSR-7K3M-Q9TX',
  'survivor-unfit':
    'This request cannot go on for both: it is closed, on hold, not confirmed, or the same one. Choose another that is open',
  'asks-otherwise':
    'They ask for different things, so each needs an answer of its own. Link them as related instead',
  'second-look-needed':
    'The mailbox, the law or the relation is not the same. Compare them, and tick this only if you are sure that it is one person asking once',
  'spam-not-notified':
    'A notice did not reach the sender. Say that nobody has to be told, or see first that they get it',
  'block-nothing': 'The sender gave no such thing, so it cannot be blocked',
  'block-domain-lead': 'Only a lead or an administrator may block a whole domain',
  'block-domain-shared': 'Many people have their mailboxes at this domain. Block the mailbox alone',
  'import-missing': 'Choose the file with the list',
  'import-too-large': 'This file is larger than 3 MB. Divide the list and check each part by itself',
  'import-not-utf8':
    'This file is not text in UTF-8 (it may be GBK, UTF-16 or an Excel file). Save it as “CSV UTF-8” and choose it again',
  'import-unreadable':
    'This file cannot be read as a table: look at line {line}, where a quotation mark may be missing',
  'import-empty': 'This list holds no row below its headings',
  'import-too-long': 'This list has {count} rows; at most {max} can be checked at once. Divide it',
  'import-column-unknown':
    'There is no column “{what}”. Rename it as in the template, or take it out, so that nothing gets lost',
  'import-column-nameless': 'Column {count} has no heading. Name it as in the template, or take it out',
  'import-column-twice': 'There are two columns “{what}”. Take one out',
  'import-column-missing': 'The column “{what}” is missing, and the first line must hold the headings',
  'import-row-long':
    'This row has more cells than there are headings: one may hold a comma without quotation marks',
  'import-word-unknown': '“{what}” is not among the words of this column',
  'import-row-twice': 'The same as row {other}',
} as const
