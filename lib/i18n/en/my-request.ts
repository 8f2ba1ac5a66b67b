/** Words of a requester's own page, and of the ways into it. */
export const myRequest = {
  signIn: {
    title: 'Open your request',
    lead: 'There are two ways in. Neither needs an account.',
    withKey: 'With your access key',
    reference: 'Reference',
    referenceHint: 'For example DSR-7K3M-Q9TX. It stands in every mail from us.',
    accessKey: 'Access key',
    accessKeyHint: 'Shown once, right after you sent the request. Capitals and dashes do not matter.',
    open: 'Open my request',
    withMail: 'With a link by e-mail',
    withMailText: 'We mail a link to the address on the request. It works for {minutes} minutes, once.',
    mail: 'Mail me a link',
    mailed: 'Look into your mailbox',
    mailedText:
      'If there is a request with that reference, a mail is on its way to the address on it. Open its link in this browser.',
  },
  typeCode: {
    link: 'Type the code from the mail instead',
    title: 'Type the code from the mail',
    lead: 'For mails without a link, and when you read the mail on another device.',
    hint: '8 letters and digits. It works for {minutes} minutes, in the browser in which you asked for the mail.',
  },
  sessions: {
    title:
      '{others, plural, =0 {Open in this browser only} one {Also open in another browser} other {Also open in # other browsers}}',
    this: 'This browser, opened {how}',
    other: 'Another browser, opened {how}, last used {when}',
    proofs: {
      'filing-browser': 'with the button in the browser that made the request',
      mail: 'with a mail to your address',
      'access-key': 'with the access key',
    },
    end: 'Close it everywhere else',
    alone: 'If that ever changes and it was not you, you can close it everywhere else here.',
  },
  find: {
    link: 'I do not know my reference',
    title: 'Find your requests',
    lead: 'Type your e-mail address. If requests were made and confirmed with it, we mail you one list of them, with a link that opens them.',
    label: 'Your e-mail address',
    hint: 'The one you gave when you made the request.',
    send: 'Mail me the list',
    asked: 'Look into your mailbox',
    askedText:
      'If there are requests with that address, one mail is on its way there. For your privacy this page says the same whether there are any or not.',
    askedNone:
      'No mail after ten minutes? Look in the spam folder, and try the other addresses that you use. Each address gets only a few of these mails an hour, and none if its owner told us to stop mails that others can cause.',
    same: 'You have asked for this more than once',
    sameText:
      'You also have {references} open, of the same kind and from the same address. Each gets its answer. If they are about the same thing, one is enough: you can take the other back. All of them are listed below.',
    others: 'Other requests of yours',
    othersText: 'Made and confirmed with the same e-mail address.',
    received: 'received on {day}',
  },
  open: {
    title: 'Open your request',
    lead: 'Press the button to see your request in this browser.',
    button: 'Open my request',
    codeLabel: 'Code from the mail',
    codeHint:
      'This is not the browser that asked for the link, so we need the code from the same mail as well: 8 letters and digits.',
    goneTitle: 'This link no longer works',
    goneLead: 'Such a link works once, and for {minutes} minutes. Ask for a new one.',
    again: 'Ask for a new link',
  },
  title: 'Request {reference}',
  signOut: 'Sign out',
  agent: {
    waiting: 'The person you act for has not answered yet',
    waitingText:
      'We asked them at their own address. Until they say yes, we give out, delete or correct nothing. The time for our answer runs all the same.',
    waitingFree: 'We wrote to them at their own address. Nothing waits for their answer.',
    ask: 'Ask them again',
    asked:
      'We ask them again. If the mail does not come, please talk to them: perhaps it is in another folder.',
    confirmed: 'The person you act for confirmed on {when}',
    confirmedText:
      'The request is theirs now. Our answer and our messages go to them; here you see where it stands and its dates.',
    mine: '{name} made this request for you',
    mineText:
      'You confirmed it on {when}. It is yours: the answer comes to you, and only you can write here or take it back. They see only where it stands and its dates.',
    keyText:
      'It is yours alone; the other person has another. Before you download files of an answer, the page asks for it, so that nobody who merely reads your mailbox gets them. We show it here for {minutes} minutes: keep it.',
    closed: 'This request is closed',
  },
  state: {
    unconfirmed: 'Waiting for you to confirm your e-mail address',
    unconfirmedText:
      'Open the link in our mail and confirm there. Nothing is handed out or erased before that. No mail? Have it sent again by signing in with “Mail me a link”.',
    open: 'We are working on it',
    openText: 'There is nothing you need to do now. We will mail you when there is something to read here.',
    waiting: 'We have a question for you',
    waitingText: 'Read it below and answer it here, so that we can go on.',
    held: 'On hold for a short while',
    heldText:
      'Before something is done that cannot be undone, we wait a little, in case you change your mind.',
    disputed: 'On hold',
    disputedText:
      'The owner of the e-mail address told us that they did not ask for this. We do nothing with it and send no more mail. If that is a mistake, write to {email}.',
  },
  outcomes: {
    granted: 'We have done what you asked',
    'partly-granted': 'We have done part of what you asked',
    restricted: 'Your data is locked away instead of deleted',
    refused: 'We cannot do what you asked',
    'no-data-held': 'We hold no data about you',
    'identity-not-proven': 'We could not make sure that it was you',
    withdrawn: 'You took this request back',
    'not-confirmed': 'This request was never confirmed and has lapsed',
    duplicate: 'This is the same as another request of yours',
    spam: 'We set this aside, because it did not look like a request',
  },
  mergedText:
    'It goes on under {reference}, with everything you wrote and sent here. The earlier day of receipt counts.',
  spamText: 'If you do ask for something about your personal data, write to {email} and name this reference.',
  closedOn: 'Closed on {day}.',
  steps: {
    title: 'Where it stands',
    done: 'Done',
    now: 'Now',
    next: 'Next',
    waiting: 'Waiting for you',
    held: 'On hold',
    received: 'Received',
    receivedText: 'We confirm that we received your request on {day}.',
    receivedByText: 'We confirm that we received your request on {day}, {way}.',
    ways: {
      post: 'by post',
      phone: 'by phone',
      email: 'by e-mail',
      'in-person': 'in person',
      'social-media': 'on social media',
    },
    confirmed: 'E-mail address confirmed',
    confirm: 'You confirm your e-mail address',
    work: 'We work on it',
    answer: 'Our answer',
  },
  answer: {
    title: 'Our answer',
    waits: 'Our answer holds data about you. To protect you, we show it after one more proof that it is you.',
    held: 'Our answer holds data about you. It is shown once the change of your address has stood, as said above.',
    ground: 'The reason in law',
    remedies: 'If you disagree',
    remediesText: 'You can do any of the following. It costs you no right to ask us again.',
    again: 'You can also write to us at {email}; mention the reference.',
  },
  appeal: {
    offer:
      'If you think our answer is wrong, tell us. We look at it again, under a reference of its own. It costs nothing.',
    link: {
      appeal: 'Ask us to look again (appeal)',
      complaint: 'Complain to us about this answer',
    },
    title: 'Have our answer looked at again',
    lead: 'This is about our answer to {reference} of {day}. Who you are and what you asked is known, so there is only one question.',
    label: 'What should we look at again, and why?',
    hint: 'In your own words. Do not include health details, ID numbers or passwords. If we need a proof, we will say how to send it safely.',
    next: {
      appeal:
        'You get a reference and an access key for your appeal right away, and our decision in writing.',
      complaint:
        'You get a reference and an access key for your complaint right away, and our answer in writing.',
    },
    submit: { appeal: 'Send your appeal', complaint: 'Send your complaint' },
    made: {
      appeal:
        'You asked us on {day} to look at this answer again. Your appeal has the reference {reference}.',
      complaint: 'You complained about this answer on {day}. Your complaint has the reference {reference}.',
    },
    about: {
      appeal: 'This is your appeal against our answer to {reference} of {day}.',
      complaint: 'This is your complaint about our answer to {reference} of {day}.',
    },
    open: 'Open {reference}',
    impossible: 'There is no answer here that we can look at again.',
  },
  visit: {
    title: 'Asked for at the same time',
    copyFirst: 'Nothing is erased before your request for a copy, {reference}, is answered.',
  },
  messages: {
    title: 'Messages',
    none: 'No messages yet.',
    you: 'You',
    question: 'Question for you',
    notice: 'Notice that it takes longer',
    label: 'Your message',
    hint: 'Do not include health details, ID numbers or passwords. If we need a proof, we will say how to send it safely.',
    send: 'Send message',
    sent: 'Your message was sent',
    sentText: 'It is with the people who handle your request.',
    closed:
      'This request is closed, so nothing can be added here. You can make a new request, or write to {email}.',
  },
  asked: {
    title: 'What you asked',
    kind: 'Request',
    law: 'Law',
    relation: 'About',
    residence: 'Where you live',
    erased: 'The answers of this request were destroyed.',
  },
  withdraw: {
    link: 'Take this request back',
    title: 'Take your request back?',
    lead: 'We stop working on {reference} and close it. You can make a new request at any time.',
    button: 'Yes, take it back',
    cancel: 'No, leave it as it is',
    impossible: 'This request can no longer be taken back.',
  },
  ended: 'You had been signed out',
  endedText:
    'That happens after {minutes} minutes of rest. Nothing was sent yet: open your request again in this browser and what you typed is still there.',
  signedOut: 'You have signed out',
  signedOutText: 'Nobody who uses this browser after you can see your request.',
} as const
