import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passwordProblem, wordsOf } from '#lib/domain/staff/password-rules.ts'

const common = new Set(['password', 'qwerty', 'dragon', 'monkey', '123456', '1qaz2wsx3edc'])
const words = wordsOf('KAGE Group', 'Mei Lin', '李雷', 'mei.lin@operator.example')
const codeOf = (password: string) => passwordProblem(password, { common, words })?.code ?? null

describe('a new password', () => {
  it.each([
    ['', 'password-missing'],
    ['short words', 'password-too-short'],
    ['一二三四五六七八九十一', 'password-too-short'],
    ['x'.repeat(129), 'password-too-long'],
    ['1qaz2wsx3edc', 'password-common'],
    ['1QAZ2WSX3edc', 'password-common'],
    ['passwordqwerty', 'password-common'],
    ['Password1234', 'password-common'],
    ['!!P@ssw0rd2024!!', 'password-common'],
    ['dragonmonkey', 'password-common'],
    ['aaaaaaaaaaaaaa', 'password-common'],
    ['abcabcabcabcabc', 'password-common'],
    ['my kage battery', 'password-has-name'],
    ['0perator of the desk', 'password-has-name'],
    ['我是李雷我爱我家我家很大', 'password-has-name'],
  ])('%j is %s', (password, code) => {
    expect(codeOf(password)).toBe(code)
  })

  it.each([
    'quiet harbour 7 lanterns',
    '一二三四五六七八九十十一',
    'twelve chars',
    '🦀🦀🐙🐙🦑🦑🐡🐡🐠🐠🐟🐬',
    '    a    b    c   ',
    'nopunctuationnodigits',
  ])('%j is fine: nothing is demanded but length', (password) => {
    expect(codeOf(password)).toBeNull()
  })

  it('says nothing about characters, whatever they are', () => {
    const property = fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 140 }), (password) => {
      const allowed = [
        null,
        'password-too-short',
        'password-too-long',
        'password-common',
        'password-has-name',
      ]
      expect(allowed).toContain(codeOf(password))
    })
    fc.assert(property)
  })
})
