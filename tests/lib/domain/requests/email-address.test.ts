import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableAddress, emailAddress, parseEmailAddress } from '#lib/domain/requests/email-address.ts'

describe('an e-mail address (SR-039)', () => {
  it.each([
    ['li.lei@mail.example', 'li.lei@mail.example'],
    ['  Li.Lei@MAIL.Example ', 'Li.Lei@mail.example'],
    ['li+tag@mail.example', 'li+tag@mail.example'],
    ["o'brien@mail.example", "o'brien@mail.example"],
    ['a!#$%&*+/=?^_`{|}~-b@mail.example', 'a!#$%&*+/=?^_`{|}~-b@mail.example'],
    ['x@sub-domain.a1.example', 'x@sub-domain.a1.example'],
    ['li@邮件.中国', 'li@xn--5nq051n.xn--fiqs8s'],
    ['li@bücher.example', 'li@xn--bcher-kva.example'],
    ['li@xn--bcher-kva.example', 'li@xn--bcher-kva.example'],
    [`${'a'.repeat(64)}@mail.example`, `${'a'.repeat(64)}@mail.example`],
  ])('%j is read as %j', (typed, read) => {
    expect(parseEmailAddress(typed)).toBe(read)
    expect(parseEmailAddress(read)).toBe(read)
  })

  it.each([
    // More than one recipient, or a recipient in disguise (F12).
    'a@x.example, evil@y.example',
    'a@x.example,evil@y.example',
    'a@x.example;evil@y.example',
    'a@x.example evil@y.example',
    'group: a@x.example, evil@y.example;',
    'undisclosed-recipients:;',
    '"a@x.example" <evil@y.example>',
    'Li Lei <li@mail.example>',
    '<li@mail.example>',
    'a@x.example>,<evil@y.example',
    'evil@y.example(a@x.example)',
    'a(comment)@x.example',
    'a@x.example(comment)',
    '"quoted"@x.example',
    '"a b"@x.example',
    '"a@b"@x.example',
    'a\\@b@x.example',
    'a@b@x.example',
    'mailto:a@x.example',
    'a@x.example?bcc=evil@y.example',
    '@route.example:a@x.example',
    'a%evil@x.example@y.example',
    // Line ends and worse.
    'a@x.example\r\nBcc: evil@y.example',
    'a@x.example\nRCPT TO:<evil@y.example>',
    'a\r@x.example',
    'a@x.ex\nample',
    'a\0@x.example',
    'a@x.example\0',
    'a\u200b@x.example',
    'a@x\u00ad.example',
    'a\u202e@x.example',
    // Places that are no domains.
    'a@[127.0.0.1]',
    'a@[IPv6:::1]',
    'a@127.0.0.1',
    'a@0x7f.1',
    'a@2130706433',
    'a@1.2.3.0x4',
    'a@localhost',
    'a@x.example:25',
    'a@x.example/path',
    'a@x.example#fragment',
    'a@user:pass@x.example',
    'a@-x.example',
    'a@x-.example',
    'a@x_y.example',
    'a@x..example',
    'a@.example',
    'a@x.example.',
    'a@xn--a.example\u3002',
    'a@xn--\u0000.example',
    `a@${'x'.repeat(64)}.example`,
    // Local parts that are none.
    '@x.example',
    '.a@x.example',
    'a.@x.example',
    'a..b@x.example',
    '李@mail.example',
    `${'a'.repeat(65)}@x.example`,
    `a@${'x.'.repeat(125)}example`,
    '',
    '@',
    'a',
  ])('%j is none', (typed) => {
    expect(parseEmailAddress(typed)).toBeNull()
    expect(emailAddress.safeParse(typed).success).toBe(false)
  })

  it('is one plain address or none, whatever is typed', () => {
    const pieces = fc.constantFrom(
      'a',
      'evil',
      '@',
      '.',
      ',',
      ';',
      ':',
      '<',
      '>',
      '"',
      '(',
      ')',
      ' ',
      '\r\n',
      '\0',
      'x.example',
      '[',
      ']',
      '\\',
      '%',
      '中国',
      '。',
      '\u200b',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (typed) => {
        const read = parseEmailAddress(typed.join(''))
        if (read !== null) expect(read).toMatch(/^[\w!#$%&'*+/=?^`{|}~.-]{1,64}@([a-z0-9-]+\.)+[a-z0-9-]+$/)
      }),
      { numRuns: 2000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseEmailAddress(typed)))
  })

  it('is told to be missing, or to be wrong', () => {
    const code = (typed: unknown) => emailAddress.safeParse(typed).error?.issues.map(({ message }) => message)
    expect(code('  ')).toEqual(['email-missing'])
    expect(code(undefined)).toEqual(['email-missing'])
    expect(code('li')).toEqual(['email-invalid'])
    expect(code('x'.repeat(100_000))).toEqual(['email-invalid'])
  })

  it('is compared without regard to case', () => {
    expect(comparableAddress('Li.Lei@mail.example')).toBe(comparableAddress('li.LEI@mail.example'))
  })
})
