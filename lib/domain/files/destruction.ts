/** Why the bytes of a file are gone. */
export type Destruction =
  | 'removed'
  | 'not-sent'
  | 'erased'
  | 'ended'
  | 'downloaded'
  | 'checked'
  | 'decided'
  | 'too-old'
