import { addressProblems } from '#lib/i18n/en/problems-address.ts'
import { fileProblems } from '#lib/i18n/en/problems-files.ts'
import { identityProblems } from '#lib/i18n/en/problems-identity.ts'
import { intakeProblems } from '#lib/i18n/en/problems-intake.ts'
import { letterProblems } from '#lib/i18n/en/problems-letters.ts'
import { queueProblems } from '#lib/i18n/en/problems-queue.ts'
import { settingsProblems } from '#lib/i18n/en/problems-settings.ts'
import { taskProblems } from '#lib/i18n/en/problems-tasks.ts'
import { teamworkProblems } from '#lib/i18n/en/problems-teamwork.ts'
import { templateProblems } from '#lib/i18n/en/problems-templates.ts'
import { whomProblems } from '#lib/i18n/en/problems-whom.ts'

/** Every problem as a sentence that says what to do. Keys are the codes of the rules; ICU messages. */
export const problems = {
  ...whomProblems,
  ...teamworkProblems,
  ...settingsProblems,
  ...templateProblems,
  ...letterProblems,
  unknown: 'Check this answer and try again',

  'invalid-input': 'Check the answers below',
  'not-found': 'We could not find that page or request',
  'not-permitted': 'You do not have permission to do this',
  'signed-out': 'You have been signed out. Sign in and try again',
  'wrong-origin':
    'This form was sent from another site, so we did not accept it. Open the page again and resend it',
  'wrong-method': 'This address cannot be used that way. Go back and try again',
  'wrong-content-type': 'We could not read what was sent. Go back and use the form on the page',
  'body-too-large': 'What you sent is too large. Shorten it or remove a file, and try again',
  'too-many-requests': 'You have tried too many times. Wait a few minutes and try again',
  'copy-first':
    'The person also asked for a copy in the same visit. Answer that before anything is erased here.',
  'wrong-status':
    'This can no longer be done, because the request has moved on. Reload the page to see where it stands',
  'stale-version':
    'Somebody changed this in the meantime. This page shows it as it is now and keeps what you typed; check both and send again',
  'submission-differs':
    'This form was already sent with other answers. Start a new request to send different ones',
  'answers-changed': 'Your answers changed in another window. Check them again before you send',
  'draft-expired': 'Your answers were not sent in time, so we deleted them. Start again',
  'link-expired': 'This link has expired. Ask for a new one',
  'link-unknown': 'This link does not work. Copy the whole link from the e-mail, or ask for a new one',
  'already-confirmed': 'You have already confirmed this. There is nothing more to do',
  'proof-needed': 'Confirm that it is you before you go on',
  'code-missing': 'Enter the code from the e-mail',
  'wrong-code': 'The code is not right. Check the e-mail and enter it again',
  'code-expired': 'The code has expired. Ask for a new one',
  'too-many-codes': 'The code was wrong too many times. Ask for a new one',
  'wrong-credentials':
    'The e-mail address, the password or the code is not right. After several wrong tries, wait up to 15 minutes before the next one',
  'wait-before-retry': 'Wait a moment before you try again',
  'wrong-key': 'The reference or the access key is not right. Check both and enter them again',
  'factor-not-fresh': 'Enter your sign-in code again to go on',
  'last-administrator': 'There must always be one administrator. Name another one first',
  'picture-unreadable': 'No copy of this picture could be made. Download the file itself, with care',
  'no-room':
    'We cannot take anything new in right now. Please try again in a few minutes, or ask another way.',
  'failed-unexpectedly': 'Something went wrong on our side. Nothing was lost; try again in a few minutes',

  'unknown-field': 'This page has changed since you opened it. Reload it and try again',
  'duplicate-field': 'This was sent twice. Reload the page and try again',

  'kind-missing': 'Choose what you want to ask for',
  'residence-missing': 'Choose where you live',
  'relation-missing': 'Choose who the request is about',
  'name-missing': 'Enter your full name',
  'email-missing': 'Enter an e-mail address',
  'email-invalid': 'Enter one e-mail address in the right form, like name@example.com',
  'scope-missing': 'Choose whether you mean all of your data or only some of it',
  'category-missing': 'Choose at least one kind of data',
  'category-unknown': 'Choose only from the kinds of data in the list',
  'delivery-missing': 'Choose how you want to get your data',
  'correction-says-missing': 'Enter what our records say now',
  'correction-should-missing': 'Enter what they should say',
  'correction-items-missing': 'Enter at least one thing to correct',
  'correction-items-too-many':
    'Send no more than 10 corrections at once; you can send another request for the rest',
  'correction-answer-missing': 'Say whether this item was corrected',
  'correction-reason-missing': 'Say why this item was not corrected',
  'correction-not-all':
    'Not every item was corrected: choose “Partly granted”, or say of each that it was corrected',
  'correction-all-done': 'Every item was corrected: choose “Granted”, or say which was not',
  'correction-none-done':
    'No item was corrected: refuse the request with a ground, or say which item was corrected',
  'purpose-missing': 'Choose at least one use of your data to stop',
  'purpose-stopped-missing': 'Choose at least one use that was stopped',
  'purpose-not-running':
    'What you chose is stopped already or is not part of this request; look at the list again',
  'purpose-unknown': 'Choose only from the uses in the list',
  'account-missing': 'Enter the phone number, e-mail address or name of the account to close',
  'understood-missing': 'Confirm that you understand what closing the account means',
  'complaint-missing': 'Tell us what happened',
  'appeal-missing': 'Tell us what we should look at again',
  'text-too-long':
    '{max, plural, =0 {Shorten your answer} other {Your answer must be {max, number} characters or fewer}}',
  'text-one-line': 'Write your answer on one line',
  'text-invisible':
    'Your answer contains characters that cannot be seen. Type it again instead of pasting it',

  disputed: 'The owner of the mailbox says they did not ask for this, so the request is frozen',
  'version-missing': 'Open the page again and resend the form',
  'assignee-missing': 'Choose who takes this request, or nobody',
  'nothing-to-take': 'No open request waits for somebody to take it',
  'taker-unknown': 'Choose a colleague who can answer requests, or nobody',
  'colleague-missing': 'Choose a person',
  'colleague-unknown': 'Choose a person from the list',
  'assignee-shielded': 'They do not see this case, because it is by or about them. Choose somebody else',
  'assignee-unknown': 'Choose a person from the list who can answer requests',
  'about-missing': 'Choose what your question is about',
  'question-missing': 'Enter your question',
  'message-missing': 'Enter your message',
  'reasons-missing': 'Enter the reasons, as the requester will read them',
  'answer-missing': 'Enter the answer, as the requester will read it',
  'pack-reader-missing': 'Choose who the pack is for',
  'outcome-missing': 'Choose how this request ends',
  'outcome-unfitting': 'Choose an outcome that the law has for this request',
  'ground-missing': 'Choose the ground in the law',
  'ground-unfitting': 'Choose a ground that fits this request and this outcome',
  'note-missing': 'Enter a note',
  'search-missing': 'Enter a reference, an e-mail address, a phone number or a name',
  'search-unreadable':
    'Enter a reference like DSR-7K3M-Q9TX, a whole e-mail address, a phone number or a name',
  'search-nothing': 'Nothing was found. Check the spelling, or look for one word of the name',

  'authenticator-expired': 'The new authenticator was not tried in time. Begin again',
  'password-missing': 'Enter a password',
  'password-too-short':
    '{min, plural, =0 {Choose a longer password} other {Choose a password of {min, number} characters or more}}',
  'password-too-long':
    '{max, plural, =0 {Choose a shorter password} other {Choose a password of {max, number} characters or fewer}}',
  'password-common': 'Many people use this password or one much like it. Choose another one',
  'password-has-name': 'Choose a password without your name, your address or the name of the company',
  'current-password-wrong': 'The current password is not right',
  'factor-missing': 'Enter a code from your authenticator app',
  'factor-wrong': 'The code is not right or was used before. Wait for the next one in your app and enter it',
  'authenticator-wrong':
    'The code does not match. Check that the clock of your phone is right, then enter the code the app shows now',
  'staff-name-missing': 'Enter a name',
  'email-taken': 'Somebody with this e-mail address is already here. Use another address',
  'role-missing': 'Choose what this person may do',
  'reference-missing': 'Enter the reference, such as DSR-7K3M-Q9TX',
  'access-key-missing': 'Enter the access key',

  'place-missing': 'Choose a place from the list',
  'right-missing': 'Choose from the list what you would ask for',
  'right-not-in-law':
    'The law that counts for this place does not know this request. Choose another one from the list',
  'on-missing': 'Enter the day of asking',
  'on-impossible': 'There is no such day. Enter year, month and day, like 2026-11-23',
  'on-too-early': 'Choose a day within the last five years',
  'on-too-late': 'Choose a day within the next two years',
  'at-impossible': 'Enter the time with hours and minutes, like 09:30',

  'receipt-day-missing': 'Enter the day the request came in',
  'receipt-day-impossible': 'Enter a day that exists, such as 2026-11-20',
  'receipt-time-impossible': 'Enter a time such as 09:30, or leave it empty',
  'receipt-in-future': 'Enter a day and time that are not in the future',
  'receipt-before-operator': 'Enter a day since which the company has handled personal data',
  'receipt-before-decision': 'Enter a day after the decision that this is about',
  'receipt-not-earlier': 'Enter a day or time before the one on record. It cannot be moved later',
  'receipt-reason-missing': 'Say how you know when the request came in',
  'channel-missing': 'Choose how the request came in',
  'list-changed':
    'The list has changed since you saw it: another date would move now. Nothing was moved. Look at it again and confirm it',
  'calendar-missing': 'Choose a calendar',
  'calendar-unknown': 'Choose a calendar from the list',
  'year-missing': 'Enter the year',
  'year-unfitting': 'Enter a year as four digits, such as 2027',
  'source-missing': 'Say where the list was published: an address, or the name of the notice',
  'published-unreadable': 'Enter the day of publication as year, month and day, such as 2026-11-10',
  'published-in-future': 'Enter the day the list was published; it cannot be in the future',
  'list-missing': 'Paste the list of days, or choose a file',
  'list-too-large': 'The list is too large. Leave out everything but the days of one year',
  'list-unreadable':
    '{line, plural, =0 {The list could not be read. Check that it is an iCalendar file or a table} other {Line #: this could not be read. Check the quotation marks and the form of the line}}',
  'list-heading-missing':
    'Line {line}: name the columns here: date, end date, name, kind. The end date may be left out',
  'list-date-unreadable': 'Line {line}: enter dates as year, month and day, such as 2027-02-05',
  'list-end-before': 'Line {line}: the end is before the beginning',
  'list-break-long': 'Line {line}: this is more than 40 days in a row. Check the dates',
  'list-name-missing': 'Line {line}: enter the name of the day',
  'list-name-long': 'Line {line}: the name is too long',
  'list-name-invisible': 'Line {line}: the name holds invisible characters. Type it again',
  'list-kind-unknown': 'Line {line}: enter off or work as the kind of day',
  'list-outside-year': 'Line {line}: this day is not in {year}. Load each year by itself',
  'list-day-twice': 'Line {line}: this day is already in line {other}. Name it once',
  'list-off-and-work':
    'Line {line}: this day is of the other kind in line {other}. It cannot be both off and worked',
  'list-work-on-weekday': 'Line {line}: this is a weekday, which is a working day anyway. Check the date',
  'list-recurring': 'Line {line}: this event repeats itself. Enter its days of {year} one by one',
  'list-not-all-day': 'Line {line}: this event has a time of day. Enter days as whole days',
  'list-empty': 'The list has no day off in {year}',
  'list-short': 'Tick the box if the list really is complete',

  'extension-not-in-law': 'The law of this request has no extension',
  'extension-too-late': 'It is too late: the notice had to go out before the first time ran out',
  'extension-under-way': 'An extension was announced already. Wait until its mail has left',
  'already-extended': 'This request was extended already. The law allows it once',
  'extension-reason-missing': 'Choose why more time is needed',
  'extension-reason-unfitting': 'Choose a reason that the law of this request knows',
  'until-missing': 'Enter the day until which the time is extended',
  'until-too-early': 'Enter a day after the present date',
  'notice-way-missing': 'Choose how the person gets the notice',
  'notice-way-unfitting': 'This mailbox was never confirmed. Hand the notice over another way',
  'notice-missing': 'Enter the notice, as the requester will read it',
  'handed-on-missing': 'Enter the day on which it was sent or handed over',
  'handed-on-future': 'Enter a day that is not in the future',
  'handed-on-early': 'Enter a day that is not before the day of receipt',
  'handed-on-late': 'This day is after the last day for the notice, so nothing would be extended',
  'receipt-way-missing': 'Choose how you confirmed receipt',
  'day-missing': 'Enter the day',
  'day-unreadable': 'Enter a day that exists, such as 2026-11-20',
  'not-to-acknowledge': 'There is no receipt to confirm any more',
  'circumstance-not-in-law': 'This is on record already, or the law of this request does not ask for it',

  'law-mode-missing': 'Choose how you stand to this law',
  'absence-stale': 'Somebody changed this meanwhile; it stands above. Check your days and send again',
  'law-mode-stale': 'Somebody else changed this in the meantime. Check what is chosen now and send again',
  'home-law-stays':
    'The law of your own country cannot be switched off: it takes the place of every law that is off',
  'version-decision-missing': 'Choose what is to become of these requests',

  'file-empty': '“{name}” is empty. Choose the file that has something in it',
  'file-too-large': '“{name}” is larger than {max, number} MB. Make it smaller or send it in parts',
  'file-type-unknown':
    'We cannot take “{name}”. Send a PDF, a photograph or picture (JPG, PNG, WebP, HEIC), a text (TXT, CSV) or a document (DOCX, XLSX, ODT)',
  'file-type-differs':
    '“{name}” is not the type of file its name says. Save it again in the program it comes from, then choose it again',
  'file-cut-short':
    '“{name}” is not complete. Open it to see whether it works, save it again, then choose it again',
  'file-encrypted':
    '“{name}” is locked with a password, so nobody here could open it. Remove the password first',
  'file-has-macros': '“{name}” contains macros, which are small programs. Save it without them, or as a PDF',
  'file-packed-too-much': '“{name}” would become far too large when opened. Save it as a PDF instead',
  'picture-too-large': '“{name}” has more than 50 million pixels. Make the picture smaller',
  'file-not-text': '“{name}” is not plain text. Save it as a PDF instead',
  'files-too-many':
    '“{name}” would be one file too many. A request can hold {max, number}: remove one, or write to us by e-mail',
  'files-too-large':
    'With “{name}” the files would be more than 25 MB together. Remove one, or make them smaller',
  'file-not-now':
    'We cannot take “{name}” at the moment. Send your request without it: you can add it on the page of your request afterwards',
  ...addressProblems,
  ...intakeProblems,
  ...queueProblems,
  ...identityProblems,
  ...fileProblems,
  ...taskProblems,
}
