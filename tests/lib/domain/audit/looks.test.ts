import { expect, it } from 'vitest'
import { isLook } from '#lib/domain/audit/looks.ts'

it.each([
  ['request-viewed', true],
  ['requester-signed-in', true],
  ['note-added', false],
  ['message-received', false],
  ['mail-failed', false],
] as const)('whether %s only looked: %s', (event, looked) => {
  expect(isLook(event)).toBe(looked)
})
