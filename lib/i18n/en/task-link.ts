/** Words of the page that the link of a task opens, for somebody without an account. */
export const taskLink = {
  title: 'A task for you',
  lead: '{operator} answers a privacy request and needs your help with this one task. Nothing else of the request can be seen here.',
  facts: {
    reference: 'Reference of the request',
    task: 'Task',
    system: 'System',
    name: 'The person',
    email: 'Their e-mail address',
    dueOn: 'Needed by',
    expiresAt: 'This link works until',
  },
  instructions: 'What to do',
  files: 'Files',
  filesHint:
    'PDF, pictures, text, tables and documents, up to 10 MB each. They are stored encrypted and can be seen only by those who answer the request.',
  wait: 'Files are still on their way. The form can be sent when they have arrived.',
  note: 'Note',
  noteHint: 'What you found or did. If nothing is held, say so here. A file or a note is needed.',
  submit: 'Report it done',
  doneTitle: 'Thank you: the task is reported done',
  doneText: 'Whoever asked you has been told. You need not do anything more, and can close this page.',
  goneTitle: 'This link does not work',
  goneText:
    'It may have expired, have been ended, or the task may be done already. If something is still needed, ask whoever sent it to you for a new one.',
} as const
