/** Every problem as a sentence that says what to do. Keys are the codes of the rules; ICU messages. */
export const problems = {
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
  'wrong-status':
    'This can no longer be done, because the request has moved on. Reload the page to see where it stands',
  'stale-version':
    'Somebody changed this request in the meantime. This page shows it as it is now and keeps what you typed; check both and send again',
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
  'no-room':
    'We cannot take anything new in right now. Please try again in a few minutes, or ask another way.',
  'failed-unexpectedly': 'Something went wrong on our side. Nothing was lost; try again in a few minutes',

  'unknown-field': 'This page has changed since you opened it. Reload it and try again',
  'duplicate-field': 'This was sent twice. Reload the page and try again',

  'kind-missing': 'Choose what you want to ask for',
  'residence-missing': 'Choose where you live',
  'relation-missing': 'Choose who the request is about',
  'name-missing': 'Enter your full name',
  'email-missing': 'Enter your e-mail address',
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
  'purpose-missing': 'Choose at least one use of your data to stop',
  'purpose-unknown': 'Choose only from the uses in the list',
  'account-missing': 'Enter the phone number, e-mail address or name of the account to close',
  'understood-missing': 'Confirm that you understand what closing the account means',
  'complaint-missing': 'Tell us what happened',
  'text-too-long':
    '{max, plural, =0 {Shorten your answer} other {Your answer must be {max, number} characters or fewer}}',
  'text-one-line': 'Write your answer on one line',
  'text-invisible':
    'Your answer contains characters that cannot be seen. Type it again instead of pasting it',

  disputed: 'The owner of the mailbox says they did not ask for this, so the request is frozen',
  'version-missing': 'Open the page again and resend the form',
  'assignee-missing': 'Choose who takes this request, or nobody',
  'assignee-unknown': 'Choose a person from the list who can answer requests',
  'about-missing': 'Choose what your question is about',
  'question-missing': 'Enter your question',
  'message-missing': 'Enter your message',
  'reasons-missing': 'Enter the reasons, as the requester will read them',
  'answer-missing': 'Enter the answer, as the requester will read it',
  'outcome-missing': 'Choose how this request ends',
  'outcome-unfitting': 'Choose an outcome that the law has for this request',
  'ground-missing': 'Choose the ground in the law',
  'ground-unfitting': 'Choose a ground that fits this request and this outcome',
  'note-missing': 'Enter a note',
  'search-missing': 'Enter a reference or an e-mail address',
  'search-unreadable': 'Enter a reference like DSR-7K3M-Q9TX or a whole e-mail address',
  'search-nothing': 'No request has this reference or this e-mail address',

  'authenticator-expired': 'The new authenticator was not tried in time. Begin again',
  'password-missing': 'Enter a password',
  'password-too-short':
    '{min, plural, =0 {Choose a longer password} other {Choose a password of {min, number} characters or more}}',
  'password-too-long':
    '{max, plural, =0 {Choose a shorter password} other {Choose a password of {max, number} characters or fewer}}',
  'password-common': 'Many people use this password or one much like it. Choose another one',
  'password-has-name': 'Choose a password without your name, your address or the name of the company',
  'current-password-wrong': 'The current password is not right',
  'factor-wrong': 'The code is not right or was used before. Wait for the next one in your app and enter it',
  'authenticator-wrong':
    'The code does not match. Check that the clock of your phone is right, then enter the code the app shows now',
  'staff-name-missing': 'Enter a name',
  'email-taken': 'Somebody with this e-mail address is already here. Use another address',
  'role-missing': 'Choose what this person may do',
}
