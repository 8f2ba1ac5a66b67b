import { describe, expect, it } from 'vitest'
import { checkedForOthers, type Demands, demandsOf, nextState } from '#lib/domain/letters/demands.ts'
import { rulesFrom } from '#lib/domain/operator/desk-rules.ts'

const NOTHING = { releases: false, erases: false, corrects: false }
const demanded = (
  effects: Partial<typeof NOTHING>,
  { otherMailbox = false, decides = true, ...rules }: Record<string, unknown> = {},
) =>
  demandsOf(rulesFrom(rules), {
    effects: { ...NOTHING, ...effects },
    decides: decides === true,
    otherMailbox: otherMailbox === true,
  })

describe('what a letter waits for', () => {
  it.each([
    ['a reply', {}, {}, { review: false, approval: false, holdHours: 0 }],
    ['an erasure', { erases: true }, {}, { approval: true, holdHours: 168 }],
    ['files to the mailbox on file', { releases: true }, {}, { approval: true, holdHours: 0 }],
    ['files to another one', { releases: true }, { otherMailbox: true }, { approval: true, holdHours: 48 }],
    ['a correction', { corrects: true }, {}, { approval: false, holdHours: 48 }],
    [
      'an erasure by one person',
      { erases: true },
      { approval: 'single' },
      { approval: false, holdHours: 336 },
    ],
    ['files by one person', { releases: true }, { approval: 'single' }, { approval: false, holdHours: 336 }],
    ['a correction by one person', { corrects: true }, { approval: 'single' }, { holdHours: 48 }],
    ['a decision that is reviewed', {}, { reviewLetters: true }, { review: true }],
    ['a reply that is not', {}, { reviewLetters: true, decides: false }, { review: false }],
    ['files that are', { releases: true }, { reviewLetters: true, decides: false }, { review: true }],
  ])('%s', (_, effects, rules, expected) => {
    expect(demanded(effects, rules)).toMatchObject(expected)
  })

  it('a hold by one person is longer than the same by two', () => {
    const hold = (approval: string) => demanded({ erases: true }, { approval }).holdHours
    expect(hold('single')).toBeGreaterThan(hold('two-person'))
  })
})

describe('where it goes next', () => {
  const all: Demands = { review: true, approval: true, holdHours: 1, undoSeconds: 30 }
  const none: Demands = { review: false, approval: false, holdHours: 0, undoSeconds: 0 }
  const fresh = { reviewed: false, approved: false, held: false }

  it.each([
    [all, fresh, 'in-review'],
    [all, { ...fresh, reviewed: true }, 'awaiting-approval'],
    [all, { ...fresh, reviewed: true, approved: true }, 'cooling-off'],
    // the hold was time enough to think again
    [all, { reviewed: true, approved: true, held: true }, null],
    [{ ...none, undoSeconds: 30 }, fresh, 'going'],
    [none, fresh, null],
  ] as const)('%j after %j: %s', (demands, passed, next) => {
    expect(nextState(demands, passed)).toBe(next)
  })
})

it('who approves files says that they hold nothing of other people', () => {
  expect(checkedForOthers(2, false)).toMatchObject({
    problem: { fields: [{ field: 'noThirdParty', code: 'no-third-party-missing' }] },
  })
  expect([checkedForOthers(2, true).ok, checkedForOthers(0, false).ok]).toEqual([true, true])
})
