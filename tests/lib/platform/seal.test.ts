import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveKey, hashSecret, keyedHash, openText, sealText } from '#lib/platform/seal.ts'

const key = randomBytes(32)
const place = 'requests.sealed_contact|r1'

describe('a sealed text (SR-128)', () => {
  it('opens to what was sealed, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(openText(key, place, sealText(key, place, text))).toBe(text)
      }),
    )
  })

  it('never looks the same twice', () => {
    expect(sealText(key, place, 'Li Lei')).not.toBe(sealText(key, place, 'Li Lei'))
  })

  it('does not open with any single bit changed', () => {
    const sealed = Buffer.from(sealText(key, place, 'Li Lei'), 'base64url')
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const tampered = Buffer.from(sealed)
      tampered.writeUInt8(tampered.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(() => openText(key, place, tampered.toString('base64url'))).toThrow()
    }
  })

  it('does not open when it is cut short anywhere', () => {
    const sealed = Buffer.from(sealText(key, place, 'Li Lei'), 'base64url')
    for (let length = 0; length < sealed.length; length++)
      expect(() => openText(key, place, sealed.subarray(0, length).toString('base64url'))).toThrow()
  })

  it.each(['requests.sealed_contact|r2', 'requests.sealed_answers|r1', ''])(
    'does not open in another row or column: %j',
    (other) => {
      expect(() => openText(key, other, sealText(key, place, 'Li Lei'))).toThrow()
    },
  )

  it('does not open under another key', () => {
    expect(() => openText(randomBytes(32), place, sealText(key, place, 'Li Lei'))).toThrow()
  })
})

describe('derived keys and hashes', () => {
  it('differ by purpose', () => {
    expect(deriveKey(key, 'a').equals(deriveKey(key, 'b'))).toBe(false)
    expect(deriveKey(key, 'a')).toHaveLength(32)
  })

  it('are equal for equal texts only', () => {
    expect(keyedHash(key, 'a')).toBe(keyedHash(key, 'a'))
    expect(keyedHash(key, 'a')).not.toBe(keyedHash(randomBytes(32), 'a'))
    expect(hashSecret('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
  })
})
