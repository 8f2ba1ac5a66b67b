import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AssignmentRule, type Colleagues, chooseByRule, nextTurn } from '#lib/domain/staff/assignment.ts'

const RULE: AssignmentRule = {
  id: 'r',
  kind: null,
  law: null,
  staffIds: ['mei'],
  lastStaffId: null,
  place: 1,
}
const rule = (changes: Partial<AssignmentRule>): AssignmentRule => ({ ...RULE, ...changes })
const ASKED = { kind: 'access', law: 'CN' }

/** Colleagues of whom some cannot take the case, and some are away, with or without a stand-in. */
const desk = (unable: string[] = [], away: Record<string, string | null> = {}): Colleagues => ({
  canTake: (staffId) => !unable.includes(staffId),
  isAway: (staffId) => staffId in away,
  standInOf: (staffId) => away[staffId] ?? null,
})

describe('who gets a case that opens', () => {
  it.each([
    ['everything', [rule({ id: 'all' })], 'all'],
    ['the law over everything', [rule({ id: 'all' }), rule({ id: 'law', law: 'CN' })], 'law'],
    ['the kind over the law', [rule({ id: 'law', law: 'CN' }), rule({ id: 'kind', kind: 'access' })], 'kind'],
    [
      'both over the kind',
      [rule({ id: 'kind', kind: 'access' }), rule({ id: 'both', kind: 'access', law: 'CN' })],
      'both',
    ],
    [
      'no rule of another kind',
      [rule({ id: 'kind', kind: 'deletion', law: 'CN' }), rule({ id: 'all' })],
      'all',
    ],
  ] as const)('is said by the narrowest rule that fits: %s', (_, rules, ruleId) => {
    expect(chooseByRule(ASKED, rules, desk())).toMatchObject({ ruleId })
  })

  it('is nobody where no rule fits', () => {
    expect(chooseByRule(ASKED, [rule({ law: 'EU' })], desk())).toBe(null)
  })

  it('is said by the next rule that is as narrow, in their order, where nobody of the first can', () => {
    const rules = [rule({ id: 'second', staffIds: ['li'], place: 2 }), rule({ id: 'first' })]
    expect(chooseByRule(ASKED, rules, desk())).toMatchObject({ ruleId: 'first', to: 'mei' })
    expect(chooseByRule(ASKED, rules, desk(['mei']))).toMatchObject({ ruleId: 'second', to: 'li' })
  })

  it('waits rather than go by a wider rule, because the narrow one was made for it', () => {
    const rules = [rule({ kind: 'access' }), rule({ id: 'all', staffIds: ['li'] })]
    expect(chooseByRule(ASKED, rules, desk(['mei']))).toBe(null)
  })
})

describe('a turn', () => {
  const three = { staffIds: ['mei', 'li', 'anna'], lastStaffId: 'mei' }

  it('is of the next after the last one, and begins anew at the end', () => {
    expect(nextTurn(three, desk())).toEqual({ turnOf: 'li', to: 'li' })
    expect(nextTurn({ ...three, lastStaffId: 'anna' }, desk())).toEqual({ turnOf: 'mei', to: 'mei' })
    expect(nextTurn({ ...three, lastStaffId: 'left' }, desk())).toEqual({ turnOf: 'mei', to: 'mei' })
  })

  it('goes to the stand-in of whoever is away, and passes where none can', () => {
    expect(nextTurn(three, desk([], { li: 'anna' }))).toEqual({ turnOf: 'li', to: 'anna' })
    expect(nextTurn(three, desk([], { li: null }))).toEqual({ turnOf: 'anna', to: 'anna' })
    expect(nextTurn(three, desk(['anna'], { li: 'anna' }))).toEqual({ turnOf: 'mei', to: 'mei' })
  })

  it('is not passed on from one who is away to another', () => {
    expect(nextTurn(three, desk([], { li: 'anna', anna: 'bo' }))).toEqual({ turnOf: 'anna', to: 'bo' })
    expect(nextTurn({ ...three, staffIds: ['li'] }, desk([], { li: 'anna', anna: 'bo' }))).toBe(null)
  })

  const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })

  it('comes to everybody equally often while all can take', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (staffIds, rounds) => {
        const had = new Map<string, number>()
        let lastStaffId: string | null = null
        for (let n = 0; n < rounds * staffIds.length; n++) {
          lastStaffId = nextTurn({ staffIds, lastStaffId }, desk())?.turnOf ?? null
          had.set(String(lastStaffId), (had.get(String(lastStaffId)) ?? 0) + 1)
        }
        expect([...had.values()]).toEqual(staffIds.map(() => rounds))
      }),
    )
  })

  it('never gives a case to somebody who cannot take it or is away, and to somebody if anybody can', () => {
    const some = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'])
    const standIns = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', null), {
      minLength: 6,
      maxLength: 6,
    })
    fc.assert(
      fc.property(people, some, some, standIns, (staffIds, unable, gone, others) => {
        const away = Object.fromEntries(gone.map((staffId, n) => [staffId, others[n] ?? null]))
        const turn = nextTurn({ staffIds, lastStaffId: staffIds[0] ?? null }, desk(unable, away))
        if (turn) expect(unable.includes(turn.to) || turn.to in away).toBe(false)
        else expect(staffIds.every((one) => unable.includes(one) || one in away)).toBe(true)
      }),
    )
  })
})
