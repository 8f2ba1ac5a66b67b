/** Words about files: choosing them, how they stand, taking them back. */
export const files = {
  label: 'Files',
  hint: 'Up to {files, number} files, {megabytes, number} MB each and {together, number} MB together for the whole request: PDF, photographs and pictures (JPG, PNG, WebP, HEIC), text (TXT, CSV), documents (DOCX, XLSX, ODT). Black out what we do not need, such as ID numbers.',
  list: 'Files',
  ready: 'Attached',
  uploading: 'On its way:',
  wait: 'Files are on their way. You can send the message when they have arrived.',
  lost: 'The connection was lost. What you typed is still here.',
  again: 'Try again',
  remove: 'Remove',
  destroyed: 'A file, destroyed {when}',
  infected:
    'A virus was found in this file, so nobody opens it. Send the document again from a clean device.',
  download: 'Download {name}',
  copy: 'Copy without place or camera data',
  kept: 'Only the people who handle your request can open these files. You can remove a file until the request is decided.',
  released:
    'The person can download it until {when}. Downloaded {count, plural, =0 {not yet} one {once} other {# times}}.',
  releasedOver:
    'The person can no longer download it. Downloaded {count, plural, =0 {never} one {once} other {# times}}.',
  mine: {
    title: 'Files for you',
    until: 'Here until {when}; {left, plural, one {one more download} other {# more downloads}}.',
    over: 'No longer here.',
    proofFirst: 'To protect you, we ask once more for proof that it is you before you can download.',
    prove: 'Show that it is me',
    proven: 'Thank you. For {minutes} minutes you can read the answer and download its files',
    gone: 'That file can no longer be downloaded',
    get: 'Download',
    renew: 'Keep them longer',
    renewText:
      'You can do this once, while they are here. Afterwards the files are destroyed, and nobody can bring them back; we would have to hand them out again.',
    renewed:
      'They were kept longer once already. Afterwards the files are destroyed, and we would have to hand them out again.',
    again:
      'A file that is gone was destroyed and cannot be brought back. If you still need it, write to {email}: we can hand it out again.',
    taken: '{count, plural, one {One download} other {# downloads}} so far',
    takenLine:
      '{name}: {how, select, whole {downloaded, {when} to {ended}, {size}} part {broken off, {when} to {ended}, after {size}; it does not count} other {began {when}}}',
    takenNotYou: 'If one of these was not you, close the request everywhere else (below) and tell us.',
  },
  all: {
    title: 'All files',
    lead: 'What the person sent, what was collected for tasks and what went out with letters, newest first. Of a file that is destroyed only its line stays.',
    none: 'No files yet. What the person sends, what is collected for tasks and what goes out with letters is listed here.',
    pages: 'Pages of the files',
    older: 'Older files',
    newest: 'Newest files',
    proof: 'A picture of an identity document',
    byLink: 'somebody with the link of the task',
    uses: {
      evidence: 'With the request',
      scan: 'Scan of the letter',
      message: 'With a message',
      ready: 'Ready for a letter that has not gone',
      unsent: 'Was meant for a letter',
      answer: 'Went with a letter',
      collected: 'Collected for a task',
      identity: 'Proof of identity',
    },
    because: {
      removed: 'It was taken back.',
      'not-sent': 'It was not sent in time.',
      erased: 'Its request was erased.',
      ended: 'Its time was up.',
      downloaded: 'It was downloaded as often as it may be.',
      checked: 'It was checked.',
      decided: 'The request was decided.',
      'too-old': 'It had been kept as long as it may be.',
    },
  },
  answer: {
    label: 'Files for the person',
    hint: 'They go with this letter and stay on the page of the request for {days} days. Until then only you see them, for at most {days} days. Up to 20 files and 100 MB for the whole request, 10 MB each: PDF, pictures, TXT, CSV, DOCX, XLSX, ODT.',
    wait: 'Files are on their way. You can send the letter when they have arrived.',
  },
  draft: {
    limits:
      'Up to {files, number} files for your whole visit, {megabytes, number} MB each and {together, number} MB together: PDF, pictures (JPG, PNG, WebP, HEIC), text (TXT, CSV), documents (DOCX, XLSX, ODT).',
    complaintHint:
      'Whatever shows what happened, such as letters or screenshots. Black out what we do not need.',
    more: 'Add files, if something helps us to understand',
    moreHint:
      'You do not need any. Do not send identity papers: if we need a proof, we ask for it and say why.',
    wait: 'Files are on their way. You can go on when they have arrived.',
  },
  scan: {
    off: 'Not checked for viruses',
    pending: 'Being checked for viruses',
    clean: 'No virus found',
    infected: 'Virus found: cannot be opened',
    error: 'Could not be checked yet: cannot be opened',
  },
} as const
