import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACCESS_KEY_CHARACTERS,
  formatAccessKey,
  formatReference,
  PLAIN_ALPHABET,
  parseAccessKey,
  parseCode,
  parseReference,
  plainCharactersFrom,
} from '#lib/domain/requests/reference.ts'

const plain = (length: number) =>
  fc.string({ unit: fc.constantFrom(...PLAIN_ALPHABET), minLength: length, maxLength: length })

describe('the plain alphabet', () => {
  it('has no characters that look alike', () => {
    for (const confused of '0O1IL2Z5S8BUV') expect(PLAIN_ALPHABET).not.toContain(confused)
    expect(new Set(PLAIN_ALPHABET).size).toBe(PLAIN_ALPHABET.length)
  })

  it('gives an access key the 120 bits it needs (SR-064)', () => {
    expect(Math.log2(PLAIN_ALPHABET.length) * ACCESS_KEY_CHARACTERS).toBeGreaterThan(120)
  })

  it('is used evenly when bytes are written in it', () => {
    const counts = new Map<string, number>()
    for (let byte = 0; byte < 2300; byte++) {
      const bytes = new Uint8Array(32).map((_, at) => (byte * 31 + at * 17) % 256)
      bytes.set([byte % 256, byte >> 8], 30)
      const [first = ''] = plainCharactersFrom(bytes, 8)
      counts.set(first, (counts.get(first) ?? 0) + 1)
    }
    for (const count of counts.values()) expect(count).toBeGreaterThan(40)
    expect(counts.size).toBe(PLAIN_ALPHABET.length)
  })
})

describe('what people type', () => {
  it('is read in any case, with any spaces and dashes', () => {
    const typings = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => ` ${text.replaceAll('-', ' – ')} `,
      (text: string) => text.replaceAll('-', ''),
      (text: string) => text.replaceAll('-', '\u2011'),
      (text: string) => [...text].join(' '),
    )
    fc.assert(
      fc.property(plain(8), plain(ACCESS_KEY_CHARACTERS), typings, (eight, key, typed) => {
        expect(parseReference(typed(formatReference(eight)))).toBe(formatReference(eight))
        expect(parseReference(typed(eight))).toBe(formatReference(eight))
        expect(parseCode(typed(eight))).toBe(eight)
        expect(parseAccessKey(typed(formatAccessKey(key)))).toBe(key)
      }),
    )
  })

  it('in full-width letters is read too, as Chinese keyboards write them', () => {
    expect(parseReference('ＤＳＲ－７Ｋ３Ｍ－Ｑ９ＴＸ')).toBe('DSR-7K3M-Q9TX')
  })

  it.each(['', 'DSR', 'DSR-7K3M', 'DSR-7K3M-Q9TXX', 'DSR-7K3M-Q9T0', '7K3M-Q9T;', 'DSR-7K3M-Q9T\0'])(
    '%j is none',
    (typed) => {
      expect(parseReference(typed)).toBeNull()
      expect(parseAccessKey(typed)).toBeNull()
    },
  )
})
