/** Bytes of a file from `start` up to `end`, which is not among them. */
export type ByteRange = { start: number; end: number }

/**
 * What a `Range` header asks of a file of `size` bytes (RFC 9110 14.1.2), one range only. Null: the whole file, also where
 * the header is none that we know, for it may be ignored; `beyond`: nothing of it is there.
 */
export function byteRange(header: string | null, size: number): ByteRange | null | 'beyond' {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '') {
    const last = Number(to)
    return last === 0 || size === 0 ? 'beyond' : { start: Math.max(0, size - last), end: size }
  }
  const start = Number(from)
  const end = to === '' ? size : Math.min(size, Number(to) + 1)
  if (to !== '' && Number(to) < start) return null
  return start >= size ? 'beyond' : { start, end }
}

/** How much of a file has arrived from its beginning on, after another part of it was sent. */
export function arrivedWith(before: number, sent: ByteRange): number {
  return sent.start <= before ? Math.max(before, sent.end) : before
}
