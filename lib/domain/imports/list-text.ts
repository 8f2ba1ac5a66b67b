/**
 * The text of a list, which must be UTF-8, with or without a byte order mark. Null for anything else: another encoding
 * (GBK, UTF-16) guessed wrongly would put wrong names on record, and a NUL is in no text.
 */
export function listText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
