/** Mails about tasks that were handed out by link. */
export const mailOfTasks = {
  taskHandedOut: {
    subject: 'A task for you ({reference})',
    intro:
      '{operator} answers a privacy request with the reference {reference} and needs your help with one task. This link shows what it is, and takes your files and your note:',
    action: 'Open the task',
    until: 'The link works until {day}. Whoever has it can see the task, so please do not forward this mail.',
    notYou:
      'If you cannot help with this, please tell whoever you know at the company; nothing else is needed.',
  },
  staffTaskDone: {
    subject: 'Task reported done ({reference})',
    intro:
      'A task of request {reference} that you handed out by link was reported done. Look at what came before you go on.',
    action: 'Look at the task',
  },
} as const
