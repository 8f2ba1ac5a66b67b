import { describe, expect, it } from 'vitest'
import { likelyIntendedAddress } from '#lib/domain/requests/email-typo.ts'

describe('the address that was probably meant', () => {
  it.each([
    ['li@gmial.com', 'li@gmail.com'],
    ['li@homtail.com', 'li@hotmail.com'],
    ['li@gmail.co', 'li@gmail.com'],
    ['li@hotnail.com', 'li@hotmail.com'],
    ['li@qq.con', 'li@qq.com'],
    ['li@163.cm', 'li@163.com'],
  ])('for %s is %s', (typed, meant) => {
    expect(likelyIntendedAddress(typed)).toBe(meant)
  })

  it.each([
    'li@gmail.com',
    'li@GMAIL.com',
    'li@mail.example',
    'li@company.cn',
    'li@qq.org',
    '@gmial.com',
    '',
  ])('is not guessed for %j', (typed) => {
    expect(likelyIntendedAddress(typed)).toBeNull()
  })
})
