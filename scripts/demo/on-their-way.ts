import { assign, confirm, type Story } from '#scripts/demo/stories.ts'

/** Answers that have not gone: one on hold, one that awaits a second person. */
export const ON_THEIR_WAY: Story[] = [
  {
    daysAgo: 9,
    kind: 'deletion',
    residence: 'FR',
    locale: 'en',
    name: 'Claire Dubois',
    email: 'claire.dubois@mail.example',
    happenings: [
      confirm(),
      assign(1),
      {
        after: 7,
        does: 'close',
        outcome: 'granted',
        says: 'We are deleting your account and everything that belongs to it.',
        waits: 'hold',
      },
    ],
  },
  {
    daysAgo: 5,
    kind: 'access',
    residence: 'NL',
    locale: 'en',
    name: 'Joost Visser',
    email: 'joost.visser@mail.example',
    happenings: [
      confirm(),
      assign(1),
      {
        after: 3,
        does: 'close',
        outcome: 'granted',
        says: 'This is what we hold about you: your account, two orders and one support case.',
        waits: 'approval',
      },
    ],
  },
]
