export const neutral = {
  title: 'We could not do that',
  otherWays: 'If it keeps happening, you can also write to us:',
  back: 'Go back',
  requestId: 'If you ask us about this, please mention {id}.',
} as const
