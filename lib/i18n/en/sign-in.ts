/** With what one signs in at the desk, and where one is signed in. */
export const signIn = {
  methods: {
    password: 'Password and code',
    passkey: 'Passkey',
    'single-sign-on': 'Single sign-on',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'A sign-in ends by itself after half an hour without use, and after twelve hours at the latest.',
    term: 'Sign-ins',
    now: '{count, plural, one {Only here} other {In # places}}',
    look: 'Look',
    caption: 'Your sign-ins',
    browser: 'Browser',
    unknown: 'Unknown browser',
    this: 'this one',
    method: 'With',
    since: 'Since',
    seen: 'Last used',
    act: 'End it',
    end: 'Sign out there',
    endAbout: '{browser}, since {since}',
    endOthers: 'Sign out everywhere else',
    alone: 'You are signed in nowhere else.',
    unexpected: 'If you do not know one of them, end it and change your password.',
    ended: 'Signed out there',
  },
} as const
