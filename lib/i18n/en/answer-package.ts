/** Words of answer packages: where they are made, and the page inside. */
export const answerPackage = {
  link: 'Make an answer package',
  title: 'Answer package',
  lead: 'One ZIP file for the person: a page that opens everything, the files, data for machines, and a signed list with hashes. It goes with your next letter, like every file of an answer.',
  files: 'Files that go in',
  look: 'Look at it',
  filesHint: 'Look at each before: what tells of other people must not go out',
  submit: 'Make the package',
  built: 'The package is ready',
  builtText:
    'It lies among the files of your next letter on this case. The person gets it when that letter goes, after a second proof.',
  toLetter: 'Write the letter',
  emptyTitle: 'Nothing was collected yet',
  emptyText: 'Files that are put to the tasks of this case can be chosen here.',
  page: {
    title: 'Your data at {operator}',
    lead: 'This is the answer of {operator} to your request for your data. Open the files below; everything is in this folder, and nothing is loaded from elsewhere.',
    reference: 'Reference',
    kind: 'Request',
    person: 'Made by',
    received: 'Received',
    made: 'Put together',
    files: 'Files',
    noSystem: 'Other',
    messages: 'Messages',
    by: { requester: 'You', operator: 'Our reply' },
    machines: 'For machines',
    machinesText:
      'The same as JSON and as tables, and a list of every file with its SHA-256 hash. The list is signed (Ed25519): the key to check it with is in the list, and at /package-key on the portal.',
  },
} as const
