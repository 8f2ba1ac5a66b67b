import { expect, it } from 'vitest'
import { usesOf } from '#lib/domain/letters/letter-uses.ts'

const asked = { law: 'EU', kind: 'access', disputedAt: null } as const

it('a question, a message and a refusal are for one thing; an answer for what the case may end with', () => {
  expect(usesOf('ask', asked)).toEqual(['question'])
  expect(usesOf('reply', asked)).toEqual(['reply'])
  expect(usesOf('refuse', asked)).toEqual(['refused'])
  expect(usesOf('close', asked)).toContain('no-data-held')
  expect(usesOf('close', { ...asked, disputedAt: '2026-01-01' })).toEqual(['identity-not-proven'])
})
