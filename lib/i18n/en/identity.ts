/** How far it is shown who asks: the words of the desk. */
export const identity = {
  title: 'Who is asking',
  badge: {
    enough: 'Enough is shown',
    below: 'Not enough yet',
    overridden: 'Granted on less',
    free: 'No proof needed',
  },
  onCase: 'See it on the page of the request',
  free: 'Nothing has to be shown for this, and nobody may be asked for proof: it waits for no check ({source}).',
  levels: {
    '0': 'Nothing is shown yet. Anybody could have sent this.',
    '1': 'The mailbox is confirmed. That shows who reads it, not that the data are theirs.',
    '2': 'What the person gave matches what is on file.',
    '3': 'More proof was asked for, and accepted.',
  },
  missing: {
    match:
      'To grant this, compare with your records: one contact by which you know the person reached you, or two facts that only they are likely to know.',
    points:
      'To grant this, {points} facts have to match your records, or the person has to write from their account (California, 11 CCR §§ 7061, 7062).',
    disputed: 'The contact data are what is wrong here, so they prove nothing: use other facts.',
    source: 'Why: {source}',
  },
  who: '{name}, {moment}',
  did: {
    matched: 'Matches your records',
    asked: 'Asked for more proof',
    proven: 'Accepted',
    overridden: 'Granted on less, because',
  },
  match: {
    legend: 'Which of these match your records?',
    hint: 'Tick only. Write no values anywhere: they stay where they are.',
    none: 'Nothing',
    submit: 'Save what matches',
  },
  facts: {
    email: 'The confirmed e-mail address is the one on file',
    account: 'They wrote or answered from their account',
    phone: 'They were reached by calling the number on file',
    'order-number': 'An order or invoice number is theirs',
    'postal-address': 'The postal address is the one on file',
    'customer-number': 'A customer or serial number is theirs',
  },
  ways: {
    'ask-identity': 'Still in doubt: ask for more proof',
    'override-identity': 'Grant it on less proof (a second person decides)',
  },
  doubts: {
    'address-unknown': 'The e-mail address is not on file',
    'facts-differ': 'What the person gave differs from what is on file',
    'several-people': 'Several people on file fit',
    'account-takeover': 'The account or mailbox may be in other hands',
    'on-behalf': 'It is not clear that they may act for somebody else',
  },
  proofs: {
    account: 'Answering from their account',
    'call-back': 'A call to the number on file',
    document: 'A picture of an identity document, blacked out',
  },
  proofHints: {
    account: 'The least: they log in as always and write from there.',
    'call-back': 'You call the number that was on file before this request.',
    document:
      'Last: only name and validity stay visible. It is sealed, opened by few, and destroyed once it is checked.',
  },
  documentTypes: {
    'identity-card': 'Identity card',
    passport: 'Passport',
    'driving-licence': 'Driving licence',
    other: 'Another document',
  },
  accept: {
    intro:
      'The person was asked who they are. Once you are satisfied, say so: nobody asks twice, and where the law counts from the proof of identity, it counts from then.',
    submit: 'Accept the proof of identity',
    proof: 'How did they show it?',
    documentType: 'Which document was it?',
    documentTypeHint: 'The kind of document, who checked it and when is all that stays of it.',
    choose: 'Choose one',
  },
  ask: {
    intro:
      'Ask only with a reasonable doubt, and for the least that settles it. Never ask for passwords, security answers, or data you do not have on file.',
    doubt: 'What do you doubt?',
    doubtHint: 'It goes on record with your name (GDPR Art. 12(6)).',
    reason: 'Why will less not do?',
    reasonHint: 'What you compared, and why it settled nothing. Sealed; only staff see it.',
    proofs: 'What may the person show instead?',
    proofsHint: 'The least first. Offer more than one where you can.',
    proofsHintOff: 'The least first. This operator takes no pictures of identity documents.',
    body: 'Your question',
    bodyHint:
      'In words for the person: why you ask, and what they can do. They read it on the page of their request.',
  },
  override: {
    intro:
      'Somebody other than the handler decides this. Afterwards a colleague, not you, can grant the request on what is shown.',
    reason: 'Why can this be granted on less proof?',
    hint: 'Sealed; only staff see it.',
    submit: 'Put the decision on record',
  },
  file: {
    title: 'Picture of an identity document',
    list: 'Pictures of identity documents',
    line: 'Picture of a document, {size}, sent {moment}.',
    destroyed: 'Destroyed {moment}.',
    lead: 'Open it only to check it now. Your name and the time go on record. It is destroyed as soon as you accept the proof, ask again, or answer the request.',
    open: 'Open the picture',
    openedLead:
      'It can be downloaded for ten minutes after your code. Delete your copy as soon as you have compared it.',
    download: 'Download the picture',
  },
  below: {
    title: 'This cannot be granted yet',
    filesTitle: 'The files cannot go out yet',
    text: 'It is not shown well enough who is asking.',
    link: 'See what is missing',
  },
} as const
