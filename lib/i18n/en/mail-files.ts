/** Mails about files of an answer. */
export const mailOfFiles = {
  secondProof: {
    subject: 'Your code for request {reference}',
    intro:
      '{operator} was asked, in request {reference}, to show what it holds for you. Before that, the page asks for a code.',
    code: 'Your code. It works for {minutes} minutes:',
    notYou:
      'If you did not ask for this code, somebody else has your access key. Do not give the code to anyone, and write to us.',
  },
  filesEnding: {
    subject: 'Files for you are kept for a few more days ({reference})',
    intro:
      '{operator} put files to your request {reference}. You have not downloaded all of them yet. They can be downloaded until {day}; then they are destroyed.',
    renew: 'If you need more time, the page of your request can keep them as long again, once.',
    renewed: 'They were kept longer once already. If you need them later, please download them now.',
    action: 'Get the files',
  },
} as const
