import { describe, expect, it } from 'vitest'
import { effectsOf } from '#lib/domain/requests/effects.ts'
import { KINDS } from '#lib/domain/requests/kinds.ts'

describe('what an answer does that nobody can take back', () => {
  it('a yes gives out a copy, corrects or erases, each by its kind', () => {
    const of = (effect: 'releases' | 'erases' | 'corrects') =>
      KINDS.filter((kind) => effectsOf(kind, 'granted', 0)[effect])
    expect(of('releases')).toEqual(['access'])
    expect(of('erases')).toEqual(['deletion', 'cancellation'])
    expect(of('corrects')).toEqual(['correction'])
  })

  it('a file gives data out with any letter, also one that decides nothing', () => {
    for (const kind of KINDS) expect(effectsOf(kind, null, 1).releases).toBe(true)
  })

  it('an answer that says no has no such effect', () => {
    const none = { releases: false, erases: false, corrects: false }
    for (const kind of KINDS) expect(effectsOf(kind, 'no-data-held', 0)).toEqual(none)
    for (const kind of KINDS) expect(effectsOf(kind, null, 0)).toEqual(none)
  })
})
