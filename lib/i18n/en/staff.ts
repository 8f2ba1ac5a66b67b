/** The desk around its rooms: the bar, signing in, one's own account, and who works here. */
export const staff = {
  frame: {
    skip: 'Skip to the main part',
    place: 'Desk',
    nav: 'Rooms of the desk',
    queue: 'Requests',
    outbox: 'Outbox',
    staff: 'People',
    account: 'My account',
    languages: 'Language',
    signOut: 'Sign out',
  },
} as const
