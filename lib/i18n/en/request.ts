import { visitNotes } from '#lib/i18n/en/visit-notes.ts'

/** Words of the form: one question a page, then everything once more before it is sent. */
export const request = {
  progress: 'Question {at} of {of}',
  continue: 'Continue',
  save: 'Save and go back to my answers',
  otherRemarks: 'Anything else we should know',
  remarksHint: 'Do not include health details, ID numbers or passwords.',
  lost: {
    title: 'We no longer have your earlier answers',
    text: 'We keep unsent answers for 24 hours and then destroy them, and your browser has to accept our cookie. What you have just answered is kept.',
  },
  gone: {
    title: 'There are no answers to continue with',
    lead: 'We keep unsent answers for 24 hours and then destroy them. If yours took longer, or if your browser refuses our cookie, they are gone.',
    start: 'Start again',
    sent: 'See the request I sent from this browser',
  },
  kind: {
    question: 'What would you like to ask for?',
    hint: 'Choose one or several. We ask about each in turn, and answer each by its own day.',
  },
  residence: {
    question: 'Where do you live?',
    hint: 'The law of that place says what you can ask and by when we must answer. We do not need your address.',
    label: 'Country or region',
    choose: 'Choose one',
    which: 'Which law is that?',
    whichText:
      'We count the time for our answer by the data protection law of the place you choose, and we show you its name before you send. Where a place has no such law, or we hold none for it yet, the law of our own country protects you: {law}.',
    regions: {
      china: 'Mainland China, Hong Kong, Taiwan',
      'asia-pacific': 'Asia and the Pacific',
      eea: 'European Union, Iceland, Liechtenstein, Norway',
      'united-kingdom': 'United Kingdom',
      switzerland: 'Switzerland, by canton',
      'united-states': 'United States, by state',
      canada: 'Canada, by province',
      elsewhere: 'Elsewhere',
    },
  },
  relation: {
    question: 'Who is this about?',
    hints: {
      self: 'Also if you are under 18: these rights are yours, and you can use them without your parents. If the law needs one of them as well, we will tell you.',
      guardian: 'You are a parent or the guardian. We ask their name and how old they are.',
      agent:
        'They asked you to do this for them: as a lawyer, a relative, a friend or an organisation. We ask who they are and how to reach them.',
      deceased: 'You are a close relative, or somebody the law names. We ask who it was.',
    },
    others: 'Asking for somebody else?',
    deceasedText:
      'The law of the place you chose does not say who may ask about somebody who has died. Write to {email} all the same: we look at what can be done, such as closing the account.',
  },
  subject: {
    question: 'Who is it about?',
    guardian: 'Who do you ask for?',
    guardianWhy: 'We need this to find the right data, and to be sure that you may ask for it.',
    deceased: 'Who has died?',
    deceasedWhy: 'We are sorry for your loss. We need this to find the right data.',
    agent: 'Who authorised you?',
    agentWhy: 'We need this to find the right data, and to ask them ourselves.',
    name: {
      guardian: 'Full name of the child or ward',
      agent: 'Full name of the person',
      deceased: 'Full name of the person who has died',
    },
    email: 'Their own e-mail address',
    emailHint: 'Not yours. We write there to ask whether they authorised you; the mail does not name you.',
    agentAs: 'What are you to them?',
    permission: 'They have signed a permission for me',
    permissionHint:
      'Tick it if there is one. You need not send it: if we ever need to see it, we ask you. You can add it to your files on a later page, or send it with a message afterwards.',
    agentNext: 'What happens then',
    agentNextText:
      'We ask the person at their own address. Until they say yes, we give out, delete or correct nothing. The time for our answer runs all the same. After that the answer goes to them; you see where the request stands.',
    agentNextFree:
      'We start at once and wait for nobody; you need no proof for this. We also write to the person, so that they know of it and can say if they did not authorise you. The answer goes to them; you see where the request stands.',
    agentLaw: {
      'signed-permission':
        'The law of this place asks for a permission they signed, and for no more. We never ask you for a power of attorney.',
      'power-of-attorney':
        'The law of this place knows a power of attorney for this. Keep it at hand: we ask for it only if there is a doubt.',
      mandate:
        'The law of this place lets people act through others who can show that they may. Their yes at their own address is usually enough.',
      silent:
        'The law of this place does not say who may ask for others. We hear you all the same: their yes at their own address is enough.',
    },
    nameHint: 'As it stands in their account with us, if they have one.',
    guardianAs: 'What are you to them?',
    age: 'How old are they?',
    ageHint: 'The band is enough. We do not need the date of birth.',
    ageHints: {
      'under-14': 'You decide for them. Tell them what you ask, as far as they can understand it.',
      '14-17': 'They could also ask by themselves. Please talk to them about it.',
      adult: 'A court or the law has made you their guardian.',
    },
    deceasedAs: 'What were you to them?',
    deceasedOthers: 'What if they wished otherwise?',
    deceasedWishes:
      'What they arranged while alive comes first. If we know of such a wish, we follow it and tell you.',
  },
  contact: {
    question: 'How can we reach you?',
    name: 'Full name',
    nameHint: 'So that we can find your data and address you.',
    email: 'E-mail address',
    emailHint:
      'We send a link to confirm it, and tell you there when we have answered. If you have an account with us, use the address of that account.',
    why: 'We use both only for this request.',
    shared: 'I share this mailbox or this device with somebody',
    sharedHint:
      'Then our mails name nobody and say nothing of this: at most a code. And every page has a button that leaves it at once.',
  },
  details: {
    access: 'Which data do you want to see?',
    deletion: 'Which data should we delete?',
    correction: 'What should we correct?',
    withdrawal: 'Which uses should we stop?',
    cancellation: 'Which account should we close?',
    complaint: 'What happened?',
  },
  access: {
    all: 'Everything you hold about me',
    some: 'Only some of it',
    categories: 'Which data?',
    delivery: 'How would you like to get it?',
    portalHint: 'You open this portal with a link and a code. The fastest way.',
    postHint: 'We will ask you for a postal address later.',
  },
  deletion: {
    all: 'All of it',
    some: 'Only some of it',
    categories: 'Which data?',
    hint: 'What a law makes us keep, such as invoices, is locked away instead. Our answer will say what and until when.',
  },
  correction: {
    hint: 'One entry for each thing, up to {max}. We answer each of them.',
    item: 'Correction {n}',
    says: 'What our records say now',
    saysHint: 'If something is missing, write “missing”.',
    shouldSay: 'What they should say',
    category: 'Where it stands',
    categoryHint: 'As far as you know.',
    unknown: 'I do not know',
    why: 'Why it is wrong, or how we can see it',
    evidence: 'Evidence',
    evidenceHint:
      'Only if you have something that shows it, such as a letter or a photo. Black out what we do not need.',
    evidenceMore: 'The limits are those of the first correction, for all of them together.',
    add: 'Add another item',
    remove: 'Remove',
    removeAbout: 'correction {n}',
  },
  withdrawal: {
    hint: 'Choose every use you no longer agree to. Using our services stays possible, and what was done before remains lawful.',
    standing: 'What about the other uses?',
    standingText:
      'These do not rest on your consent, so there is none to withdraw. We need them to provide the service or to keep it safe:',
    standingAfter: 'To end them as well, cancel your account or ask us to delete your data.',
  },
  cancellation: {
    account: 'Phone number, e-mail address or user name of the account',
    accountHint: 'The one you sign in with. Never tell us your password.',
    consequences: 'What closing it means',
    list: {
      signIn: 'You can no longer sign in, and it cannot be undone.',
      data: 'Its data is deleted or made anonymous, except what a law makes us keep.',
      benefits: 'Credits, benefits and open orders tied to it end.',
      others: 'Other products of ours that you use without this account are not affected.',
    },
    understood: 'I understand what closing this account means',
  },
  complaint: {
    hint: 'When was it, which service was it, and what would put it right? Do not include health details, ID numbers or passwords; we ask if we need more.',
  },
  check: {
    question: 'Check your answers before you send',
    change: 'Change',
    rows: {
      kind: 'Request',
      dueOn: 'Answer by',
      residence: 'Where you live',
      relation: 'About',
      name: 'Name',
      email: 'E-mail address',
      shared: 'Shared mailbox or device',
    },
    sharedYes: 'Yes: mails name nobody and hold only a code',
    lawOf: '{place} – {law}',
    lawInstead: '{place} – the law of our own country, {law}',
    typoTitle: 'Is this address right?',
    typo: 'You wrote {email}. Did you mean {meant}? If yours is right, simply go on.',
    next: 'What happens next',
    nextSteps: {
      reference: 'You get a reference and an access key right away. Keep them.',
      references:
        'You get a reference for each request and one access key for all of them right away. Keep them.',
      confirm:
        'We send a mail to {email}. Follow its link and press the button there, so that we know the address is yours.',
      reach: 'We start at once. We send a mail to {email}, so that we know we can reach you there.',
      person: 'We also write to {email}, to ask whether you are authorised.',
      atOnce: 'We start at once with “{what}”; that waits for nothing.',
      answers: 'You get each answer by its own day at the latest, as shown above, if you send this today.',
      answer: 'You get our answer by {day} at the latest, if you send this today.',
      answerWithoutDate: 'You get our answer without undue delay. The law sets no fixed day for it.',
    },
    send: 'Send your request',
  },
  notes: visitNotes,
  answers: {
    scope: 'Which data',
    delivery: 'How to get it',
    items: 'Correction {n}',
    itemText: 'Now: {says}\nShould be: {shouldSay}',
    itemWhy: 'Why: {why}',
    purposes: 'Uses to stop',
    account: 'Account to close',
    understood: 'Consequences',
    understoodText: 'Understood',
    whatHappened: 'What happened',
    lookAgainAt: 'What to look at again',
    youAre: 'Who asks: {what}',
    permission: 'Says they have a signed permission',
    remarks: 'Anything else',
    files: 'Files',
  },
} as const
