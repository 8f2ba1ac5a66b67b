/** Problems with tasks, their links, and answer packages. */
export const taskProblems = {
  'task-settled': 'This task was settled in the meantime. Open it again first, if there is more to do',
  'task-link-gone': 'This link does not work any more. Ask whoever sent it for a new one',
  'plan-empty': 'Choose at least one system, or add a task in your own words',
  'system-unknown': 'Choose a system from the list',
  'task-title-missing': 'Say what is to be done',
  'task-reason-missing': 'Say why it does not apply',
  'task-note-or-file': 'Write a note or put a file, so that it can be seen what was done',
  'language-missing': 'Choose a language',
  'link-life-unknown': 'Choose how long the link works',
  'instructions-missing': 'Say what they are to do',
  'open-tasks-reason-missing':
    '{count, plural, one {One task of this case is} other {# tasks of this case are}} still open. Settle them, or say why it ends without them',
  'collected-too-many': '“{name}” would be one file too many. A case can hold 50 collected files: remove one',
  'collected-too-large':
    'With “{name}” the collected files would be more than 200 MB together. Remove one, or make them smaller',
  'package-empty': 'Choose at least one file for the package',
  'package-file-gone': 'One of these files is gone or was not found clean. Look at the list again',
} as const
