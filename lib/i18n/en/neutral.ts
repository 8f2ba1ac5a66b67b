export const neutral = {
  title: 'We could not do that',
  otherWays: 'You can also ask us in another way:',
  back: 'Go back',
  requestId: 'If you ask us about this, please mention {id}.',
} as const
