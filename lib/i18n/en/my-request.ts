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
  },
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
    confirmed: 'E-mail address confirmed',
    confirm: 'You confirm your e-mail address',
    work: 'We work on it',
    answer: 'Our answer',
  },
  answer: {
    title: 'Our answer',
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
  messages: {
    title: 'Messages',
    none: 'No messages yet.',
    you: 'You',
    question: 'Question for you',
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
