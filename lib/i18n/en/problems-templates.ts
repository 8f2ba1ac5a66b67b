/** What is wrong with a template or a letter, in the words of whoever writes it. */
export const templateProblems = {
  'variable-unknown':
    '“{name}” is not something that can be filled in. {nearest, select, none {Those that can are listed under “What can be filled in”.} other {Did you mean {nearest}?}}',
  'variable-malformed':
    'A brace has no partner, or what it holds is not a name: look at “{near}”. Variables look like those in the list below',
  'variable-left':
    '{what} was not filled in. Write what it stands for, or put the template in with the button',
  'blank-left': 'This still waits for your words: {what}',
  'template-missing': 'Choose a template first',
  'template-language': 'This template has no text in {language}',
  'template-empty': 'Write the text in at least one language',
  'template-name-missing': 'Give it a name in this language too',
  'template-body-missing': 'Write the text in this language, or empty its name too',
  'not-notified':
    'The person has not got a mail that the law requires. Put that right on the page of the case before you close it.',
  'same-address': 'The person has proven no other address. Send it again, or post it.',
  'posted-in-future': 'This day is still to come. Enter the day on which it was posted',
  'posted-too-early': 'This day is before the mail was made. Enter the day on which it was posted',
  'answer-incomplete':
    '{count, plural, one {One thing} other {# things}} that the law wants said {count, plural, one {is} other {are}} not in it. Write {count, plural, one {it} other {them}}, tick what is there, or say why it goes without',
  'last-four-missing':
    'Type the last four characters of the reference: files go to this person and nobody else',
  'last-four-wrong':
    'These are not the last four of this reference. Look whether you are on the right request',
  'strangers-found':
    '{where, select, text {The text holds} other {“{where}” holds}} “{what}”, which does not look like this person’s{more, plural, =0 {} one {, and one more was found} other {, and # more were found}}. Take {more, plural, =0 {it} other {them}} out, or say why {more, plural, =0 {it belongs} other {they belong}} there',
  'redaction-file-missing': 'Choose one of the files for the person',
  'redaction-reason-missing': 'Choose why it was blacked out',
  'redaction-what-missing': 'Write what was blacked out',
  'template-fits-nothing': 'Choose one of the list',
} as const
