import { describe, expect, it } from 'vitest'
import { PERMISSIONS } from '#lib/domain/access/permissions.ts'
import { isLetterVerb, LETTER_VERBS, letterContent } from '#lib/domain/letters/content.ts'
import { STEPS } from '#lib/domain/requests/lifecycle.ts'

describe('what a letter of staff says', () => {
  it('reads back what it was kept as, spelling and all', () => {
    const close = { verb: 'close', outcome: 'granted', ground: null, items: [], body: 'Done.\nAll of it.' }
    const kept = letterContent.parse(close)
    expect(letterContent.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it.each([
    [{ verb: 'reply', body: '' }],
    [{ verb: 'sing', body: 'La' }],
    [{ verb: 'ask', about: 'identity', body: 'Who are you?' }],
    [{ verb: 'reply', body: 'Hello', onFile: 'nobody' }],
    [{ verb: 'reply', body: 'Hello', extra: 1 }],
  ])('is refused where it cannot be: %j', (content) => {
    expect(letterContent.safeParse(content).success).toBe(false)
  })

  it('takes a step that there is, by a permission that there is', () => {
    for (const [verb, { step, permission }] of Object.entries(LETTER_VERBS)) {
      expect(isLetterVerb(verb)).toBe(true)
      expect([step in STEPS, permission in PERMISSIONS]).toEqual([true, true])
    }
    expect(isLetterVerb('toString')).toBe(false)
  })
})
