import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasInvisibleCharacters, plainText } from '#lib/domain/requests/plain-text.ts'

const one = plainText({ missing: 'name-missing', max: 20 })
const lines = plainText({ missing: 'complaint-missing', max: 20, lines: true })
const optional = plainText({ missing: '', max: 20, optional: true })

const codes = (schema: typeof one, typed: unknown) =>
  schema.safeParse(typed).error?.issues.map(({ message }) => message) ?? []

/** Code points in these ranges are shown as nothing, move what is around them, or are no characters. */
const INVISIBLE: [number, number][] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xe000, 0xf8ff],
  [0xfdd0, 0xfdef],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0xe00ff],
  [0x1fffe, 0x1ffff],
  [0xf0000, 0xfffff],
]
const invisible = fc
  .oneof(...INVISIBLE.map(([min, max]) => fc.integer({ min, max })))
  .map((code) => String.fromCodePoint(code))

describe('what cannot be seen (SR-037)', () => {
  it('is refused wherever it stands, on one line or many', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ab', '李雷', 'می'),
        invisible,
        fc.constantFrom('cd', '丽', 'خ'),
        (a, hidden, b) => {
          expect(codes(one, a + hidden + b)).toContain('text-invisible')
          expect(codes(lines, a + hidden + b)).toContain('text-invisible')
        },
      ),
      { numRuns: 600 },
    )
  })

  it('is all that has no width of its own in Unicode', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code)
      if (!/[\p{Default_Ignorable_Code_Point}\p{C}]/u.test(character) || /\p{Cn}/u.test(character)) continue
      if ('\n\t'.includes(character)) continue
      // After a space nothing joins and nothing varies, so not even joiners and selectors pass.
      expect(hasInvisibleCharacters(`a ${character}b`), code.toString(16)).toBe(true)
    }
  })

  it.each([
    ['a joiner between Latin letters', 'pass\u200cword'],
    ['a joiner between Chinese characters', '李\u200d雷'],
    ['a joiner at the start', '\u200cab'],
    ['a row of joiners', 'می\u200c\u200cخواهم'],
    ['a row of variation selectors, which can hide a text', '😀\u{E0100}\u{E0101}'],
    ['a lone surrogate', 'a\ud800b'],
    ['a bidi override that turns a file name round', 'invoice\u202Efdp.exe'],
  ])('is refused: %s', (_, typed) => {
    expect(codes(one, typed)).toContain('text-invisible')
  })
})

describe('what people write', () => {
  it.each([
    ['Persian, with the joiner it is spelt with', 'می\u200cخواهم'],
    ['Hindi with joiners', 'क\u094d\u200dष क\u094d\u200cष'],
    ['a family, joined', '👨\u200d👩\u200d👧'],
    ['a scientist with a skin tone', '👩🏽\u200d🔬'],
    ['a rainbow flag', '🏳\ufe0f\u200d🌈'],
    ['a red heart and a key cap', '❤\ufe0f 1\ufe0f\u20e3'],
    ['a Chinese name', '欧阳娜娜'],
    ['a rare Chinese character with its variant', '葛\u{E0100}城'],
    ['combining marks', 'q\u0323\u0307'],
    ['Vietnamese', 'Nguyễn Thị Ánh'],
    ['Arabic and Hebrew', 'محمد שלום'],
    ['Thai', 'สมชาย'],
    ['punctuation', `O’Neil-"A" <&> {0}`],
  ])('passes as it is: %s', (_, typed) => {
    expect(one.parse(typed)).toBe(typed.normalize('NFC'))
  })

  it('is trimmed, composed, and given one kind of line end', () => {
    expect(one.parse('  Le\u0301i \u3000')).toBe('Léi')
    expect(lines.parse('a\r\nb\rc')).toBe('a\nb\nc')
  })

  it('stays on one line where one is asked for', () => {
    expect(codes(one, 'a\nb')).toEqual(['text-one-line'])
    expect(codes(one, 'a\tb')).toEqual(['text-one-line'])
    expect(codes(lines, 'a\n\tb')).toEqual([])
  })

  it.each(['', '   ', '\u3000', '\n'])('is missing when it is %j', (typed) => {
    expect(codes(one, typed)).toEqual(['name-missing'])
    expect(codes(optional, typed)).toEqual([])
  })

  it.each([undefined, null, 1, ['a'], {}])('is missing when it is no text at all: %j', (typed) => {
    expect(codes(one, typed)).toEqual(['name-missing'])
    expect(codes(optional, typed)).toEqual(['unknown'])
  })
})

describe('the length of a text', () => {
  it('is counted as people count', () => {
    expect(codes(one, '李'.repeat(20))).toEqual([])
    expect(codes(one, '👨\u200d👩\u200d👧'.repeat(20))).toEqual([])
    expect(codes(one, '李'.repeat(21))).toEqual(['text-too-long'])
  })

  it.each([21, 160, 161, 100_000])('is told with its own limit, however long: %i', (length) => {
    const issue = one.safeParse('x'.repeat(length)).error?.issues[0]
    expect(issue).toMatchObject({ message: 'text-too-long', params: { max: 20 } })
  })

  it('cannot be stretched by marks without end', () => {
    expect(codes(one, `a${'\u0301'.repeat(200)}`)).toEqual(['text-too-long'])
  })
})
