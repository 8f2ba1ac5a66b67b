/** Problems of finding out who asks, as sentences that say what to do. */
export const identityProblems = {
  'identity-below':
    'It is not shown well enough who is asking, so this cannot be granted. Tick what matches your records, or ask for more proof',
  'identity-not-gated': 'Nobody may be asked for proof of identity for this: it waits for no check',
  'identity-not-asked-for': 'This proof was not asked for. Ask for it first, with the reason',
  'override-own': 'A second person has to decide this: whoever handles or answers the request cannot',
  'override-not-needed': 'Enough is shown already. The request can be granted as it is',
  'fact-unknown': 'Tick only facts from the list',
  'doubt-missing': 'Choose what you doubt',
  'doubt-reason-missing': 'Say why less will not do',
  'proof-unknown': 'Choose only ways from the list',
  'proof-missing': 'Choose how the person shows who they are',
  'document-not-taken': 'This operator takes no pictures of identity documents. Choose another way',
  'document-type-missing': 'Choose which document it was',
  'override-reason-missing': 'Say why less proof is enough here',
  'document-not-asked': 'No picture of a document is asked for here, or not any more. Please send none',
  'document-not-picture': '“{name}” is not a photograph or a scan. Choose a JPG, PNG, WebP, HEIC or PDF file',
  'document-missing': 'Choose the picture of your document',
} as const
