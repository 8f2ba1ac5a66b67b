/** What is wrong with settings, in the words of whoever sets them. */
export const settingsProblems = {
  'operator-name-missing': 'Enter the name in this language too. Everybody who reads it sees this one',
  'operator-legal-name-missing': 'Enter the company in this language too',
  'phone-impossible': 'Enter a phone number in digits, such as +86 20 1234 5678, or leave it empty',
  'web-address-impossible': 'Enter a full address that begins with https://, or leave it empty',
  'policy-version-missing': 'Enter the version that is in force since that day, or empty the day too',
  'policy-day-missing': 'Enter the day since which this version is in force, or empty the version too',
  'colour-unreadable': 'Enter the colour as six digits from 0 to 9 and a to f, such as #0b5a5e',
  'colour-too-light':
    'This colour has a contrast of only {ratio} to 1 with light pages, so many people could not read it. {least} to 1 is needed: choose a darker one',
  'colour-too-dark':
    'This colour has a contrast of only {ratio} to 1 with dark pages, so many people could not read it. {least} to 1 is needed: choose a brighter one',
  'entry-name-missing': 'Enter the name in this language too. Whoever reads the portal in it sees this one',
  'entry-name-taken': 'Another entry of this list has this name already',
  'entry-explanation-missing': 'Enter the explanation in this language too',
  'entry-ground-missing': 'Choose what this purpose rests on',
  'entry-place-impossible': 'Choose a place in the list',
  'entry-last': 'This is the last one that people can choose. Add another one first',
  'system-unknown': 'Choose systems of the list',
  'passkey-refused': 'This passkey was not accepted. Try again, or sign in another way',
  'no-passkey': 'You have no passkey yet. You can add one under My account',
  'flow-ended': 'This took too long, or was begun in another window. Begin again',
  'passkey-missing': 'The browser sent no passkey. Try again',
  'passkey-name-missing': 'Enter a name by which you will know this passkey',
  'passkeys-too-many': 'You have ten passkeys. Remove one first',
  'sign-on-down':
    'The single sign-on of your organisation does not answer. Sign in another way, or try again later',
  'sign-on-unknown':
    'Nobody at this desk has the e-mail address your organisation told us. Ask an administrator to invite you',
  'rule-missing': 'Choose one',
  'rule-number-invalid': 'Enter a whole number from {min} to {max}',
  'rule-shares-invalid':
    'Enter up to five whole numbers from 1 to 99 with commas between them, such as 50, 75, 90, or nothing',
  'logo-missing': 'Choose a picture, or choose to show none',
  'logo-too-large': '“{name}” is larger than 200 KB. Make the picture smaller',
  'logo-type-unknown': 'We cannot show “{name}”. Choose a PNG, JPG or WebP picture',
  'logo-sides': '“{name}” must have 24 to 3,000 pixels a side',
} as const
