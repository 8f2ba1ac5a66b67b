import { expect, it } from 'vitest'
import { isSharedDomain } from '#lib/domain/blocks/blocks.ts'

it.each([
  ['gmail.com', true],
  ['QQ.com', true],
  ['163.com', true],
  ['mail.example', false],
  ['notgmail.com', false],
])('knows mail services that anybody may use: %s', (domain, shared) => {
  expect(isSharedDomain(domain)).toBe(shared)
})
