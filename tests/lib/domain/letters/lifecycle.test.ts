import { describe, expect, it } from 'vitest'
import {
  BEING_WRITTEN,
  canTake,
  HOLDING,
  LETTER_STATES,
  LETTER_STEPS,
  type LetterStep,
  ON_ITS_WAY,
} from '#lib/domain/letters/lifecycle.ts'

const STEPS = Object.keys(LETTER_STEPS) as LetterStep[]

describe('the way of a letter', () => {
  it('is the table and nothing else', () => {
    for (const state of LETTER_STATES)
      for (const step of STEPS) {
        const inTable = (LETTER_STEPS[step] as readonly string[]).includes(state)
        expect([state, step, canTake(state, step).ok]).toEqual([state, step, inTable])
      }
  })

  it.each(['sent', 'cancelled'] as const)('ends: nothing happens to one that is %s', (state) => {
    expect(STEPS.filter((step) => canTake(state, step).ok)).toEqual([])
  })

  it('is either written, on its way, or over', () => {
    expect([...BEING_WRITTEN, ...ON_ITS_WAY, 'sent', 'cancelled'].sort()).toEqual([...LETTER_STATES].sort())
    expect(HOLDING.every((state) => ON_ITS_WAY.includes(state))).toBe(true)
  })

  it('can be taken back until it has gone, but not once the person stopped it', () => {
    expect(ON_ITS_WAY.filter((state) => !canTake(state, 'undo').ok)).toEqual(['frozen'])
  })
})
