/** Problems with files of an answer. */
export const fileProblems = {
  'files-not-clean':
    'A file of this letter has not been checked for viruses yet, or a virus was found in it. Wait a moment and send again, or remove the file',
  'downloads-used-up': 'This file can no longer be downloaded: it was downloaded as often as it may be',
  'answer-files-too-many': '“{name}” would be one file too many. A request can hold 20 from us: remove one',
  'answer-files-too-large':
    'With “{name}” our files would be more than 100 MB together. Remove one, or make them smaller',
} as const
