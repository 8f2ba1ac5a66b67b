/** The forms of what is done to a case with nothing but a reason. */
export const reasonVerbs = {
  'settle-address': {
    title: 'Look into the stopped change of address',
    lead: 'The former mailbox says that it did not ask for the change, so the request has its former address again and is frozen. Find out who the person is, with as much proof as a release needs, before you let it go on.',
    body: 'What did you find out, and how?',
    hint: 'Kept as a note; only staff see it. Somebody else than the person in charge has to write it.',
    submit: 'Let the request go on',
  },
  'correct-address': {
    title: 'Correct the e-mail address',
    lead: 'For an address that was mistyped when the request was entered, or that the person gave later. Links mailed to the old address end, and the receipt goes to the new one. Once somebody has confirmed a mailbox, only the person can change it.',
    email: 'E-mail address',
    submit: 'Correct the address',
    link: 'Correct the e-mail address',
  },
  'close-as-spam': {
    title: 'Set aside as spam',
    lead: 'For what is no request about personal data: advertising, nonsense, a flood. Nobody is written to, and it counts as no answer in any figure. An angry or clumsy request is a request.',
    body: 'Why is this no request?',
    hint: 'Kept as a note; only staff see it. A lead or an administrator can take this back.',
    submit: 'Set it aside as spam',
  },
  'close-as-duplicate': {
    title: 'Put together with another request',
    lead: 'This request closes as a duplicate. Everything in it is kept and read from the other one, which goes on for both from the earlier day of receipt. The person is told once.',
    of: 'Reference of the request that goes on',
    ofHint: 'It must ask for the same and be open.',
    lookedTwice: 'I compared them: it is the same person, asking once',
    lookedTwiceHint: 'Needed where the mailbox, the law or the relation is not the same.',
    submit: 'Put them together',
  },
  reopen: {
    title: 'Take it back: this is a request of its own',
    lead: 'It stands again where it stood, with the clock it had; that clock went on all the while.',
    body: 'Why does it go on?',
    hint: 'Kept as a note; only staff see it.',
    submit: 'Let it go on',
  },
  'hold-record': {
    title: 'Put the record under a legal hold',
    lead: 'Nothing of the portal’s record of this request is destroyed until somebody lifts the hold. The person sees that there is one, and not why.',
    body: 'Why must it be kept?',
    hint: 'For example the court and the file number, and until when. Kept sealed; only staff see it.',
    submit: 'Put it under a hold',
  },
  'lift-hold': {
    title: 'Lift the legal hold',
    lead: 'The record is destroyed on its day again. If that day has passed, it is destroyed within the hour, and nobody can bring it back.',
    body: 'Why does it no longer have to be kept?',
    hint: 'Kept as a note; only staff see it.',
    submit: 'Lift the hold',
  },
} as const
