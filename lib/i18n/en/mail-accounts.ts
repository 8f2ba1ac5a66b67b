/** Mails to staff about their accounts, and the test of mail. */
export const mailOfAccounts = {
  mailTest: {
    subject: 'Test mail of the rights portal',
    arrived: 'This mail was asked for at the desk of {operator}. It arrived: mail leaves the portal.',
    headers:
      'To see whether other mailboxes trust it, look at “Authentication-Results” among its headers: spf, dkim and dmarc should each say “pass”.',
    action: 'Back to the settings of mail',
  },
  staffAccountChanged: {
    subject: 'Your account at the desk was changed',
    changes: {
      password: 'The password of your account at the desk of {operator} was changed.',
      factor: 'The authenticator of your account at the desk of {operator} was changed.',
      'factor-reset': 'An administrator reset the authenticator of your account at the desk of {operator}.',
      'recovery-codes':
        'New recovery codes were made for your account at the desk of {operator}; the old ones no longer work.',
      'recovery-code-used':
        'A recovery code of your account at the desk of {operator} was used. It does not work a second time.',
      'calendar-feed':
        'A secret address for a calendar of due dates was made for your account at the desk of {operator}. One made before no longer works.',
      'new-browser':
        'Somebody signed in to your account at the desk of {operator} with a browser that was not used for it before.',
      'many-failures':
        'Somebody tried several times in vain to sign in to your account at the desk of {operator}. Each further try has to wait longer.',
      'passkey-added': 'A passkey was added to your account at the desk of {operator}.',
      'passkey-removed': 'A passkey was removed from your account at the desk of {operator}.',
      'single-sign-on-linked':
        'Your account at the desk of {operator} can now be opened by single sign-on of your organisation.',
      role: 'An administrator changed what your account may do at the desk of {operator}.',
      disabled: 'An administrator switched off your account at the desk of {operator}.',
    },
    notYou: 'If you did not expect this, tell an administrator at once.',
    action: 'Go to the desk',
  },
} as const
