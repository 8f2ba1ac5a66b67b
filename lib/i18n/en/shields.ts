/** Cases by or about a colleague, which that colleague must not see. */
export const shields = {
  nobodySees:
    '{count, plural, one {An open case is hidden from everybody who could answer it} other {# open cases are hidden from everybody who could answer them}}',
  nobodySeesText:
    'It came from their own mailbox, or is about them. Its dates run on: invite somebody who can answer it.',
  toStaff: 'Open “People”',
  title: 'Who must not see this case',
  lead: 'Nobody works on a request of their own, or on one about them. From whomever you name here the case is hidden at once: in the queue, in search, in counts and exports, and under its address.',
  link: 'Is it by or about a colleague?',
  standing: 'So far',
  because: {
    'same-mailbox': 'Hidden: it came from their own mailbox, or is for the person behind it',
    'same-name': 'Not hidden: somebody in it has the same name',
    declared: 'Hidden: somebody said that it is by or about them',
    cleared: 'Not hidden: looked into, it is somebody else',
  },
  clear: 'It is not {name}: show it to them',
  clearName: 'It is another person of that name',
  who: 'Whom is it by or about?',
  me: 'Me ({name})',
  hint: 'If the case was theirs to answer, it goes back to nobody.',
  hintMe: 'You will not see this case again. If it was yours to answer, it goes back to nobody.',
  submit: 'Hide it from them',
  submitMe: 'It is about me: hide it',
  choose: 'Choose a person',
  suspicionTitle: 'Somebody in this case has the same name as {names}',
  suspicionText: 'If it is by or about them, they must not see it.',
  suspicionLink: 'Look into it',
  done: 'Done. The case is hidden from them',
  doneMe: 'Done. You do not see that case any more',
}
