/** Due dates in a colleague's own calendar: what its events say, and the page where its secret address is made. */
export const calendarFeed = {
  name: 'Due dates of requests',
  due: {
    answer: '{reference} due: {kind}',
    acknowledgement: '{reference} to be acknowledged: {kind}',
  },
  law: 'Law: {law}',
  safe: 'Safe date: {day}',
  paused: 'The clock stands still for now, so the date will move.',
  provisional: 'Provisional: the holidays of a year in question are not published yet.',
  nobody: 'Nobody has taken it yet.',
  page: {
    title: 'Due dates in your calendar',
    lead: 'Your calendar app can subscribe to a secret address. It shows when requests assigned to you are due, and those that nobody has taken.',
    holds:
      'It holds references, kinds of request, laws and dates: no names, no addresses, nothing that requesters wrote.',
    risk: 'Whoever has the address reads these dates without signing in, and an online calendar keeps it. Give it to nobody else. If it got out, make a new one: the old one stops working at once.',
    none: 'You have no address yet.',
    since: 'Made on {at}. For safety it is not shown again.',
    make: 'Make an address',
    renew: 'Make a new address',
    end: 'End the address',
    ended: 'Your calendar address has ended',
    shownTitle: 'Your calendar address',
    shownLead:
      'In your calendar app choose “Subscribe to calendar” or “Add calendar from URL” and paste this address. It is shown only now.',
    copy: 'Copy the address',
    copied: 'Copied',
    kept: 'I have added it',
  },
  account: { term: 'Secret address', on: 'Since {at}', off: 'None', setUp: 'Set up', change: 'Change' },
} as const
