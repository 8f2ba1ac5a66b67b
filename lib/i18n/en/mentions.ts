/** Naming colleagues in notes, watching requests, and who looks at them now. */
export const mentions = {
  title: 'Notes that name you',
  lead: 'A colleague names you by writing @ and your name in a note. You are told by mail too, without what was written.',
  empty: 'Nobody has named you yet',
  emptyText:
    'When a colleague writes @ and your name in a note, it is listed here until you mark it as seen.',
  line: '{name}, {moment}',
  fresh: 'New',
  see: 'Mark as seen',
  seeOf: 'Mark the note on {reference} as seen',
  seeAll: 'Mark all as seen',
  seen: 'Marked as seen',
  who: 'Tell colleagues',
  whoHint: 'Or write @ and a name in the note. They get a mail without its words.',
  suggestions: 'Colleagues',
  watch: 'Watch this request',
  unwatch: 'Stop watching',
  watchText: 'Whoever watches is told by mail when the person writes and when it is decided.',
  watching: 'Watching: {names}',
} as const
