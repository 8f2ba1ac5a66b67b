import { describe, expect, it } from 'vitest'
import {
  answerItems,
  itemAnswersField,
  type PostedItemAnswer,
  shownItemAnswers,
} from '#lib/domain/requests/correction-answer.ts'
import { DETAILS } from '#lib/domain/requests/intake.ts'

const item = { says: 'Li Lei', shouldSay: 'Li Léi' }
const asked = {
  kind: 'correction',
  details: DETAILS.correction.parse({ items: [item, item], remarks: '' }),
} as const
const done: PostedItemAnswer = { answer: 'corrected', reason: '' }
const not: PostedItemAnswer = { answer: 'not-corrected', reason: 'The register says otherwise.' }

describe('what became of each item', () => {
  it('is kept item by item, a reason only where it was not corrected', () => {
    const kept = answerItems(asked, 'partly-granted', [
      { ...done, reason: 'typed and thought better of' },
      not,
    ])
    expect(kept).toEqual({
      ok: true,
      value: [
        { corrected: true, reason: '' },
        { corrected: false, reason: not.reason },
      ],
    })
  })

  it.each(['no-data-held', 'identity-not-proven', 'duplicate'] as const)(
    'is nobody’s question where a correction ends %s',
    (outcome) => expect(answerItems(asked, outcome, [done])).toEqual({ ok: true, value: null }),
  )

  it('is nobody’s question where nothing is to be corrected', () => {
    const access = {
      kind: 'access',
      details: DETAILS.access.parse({ scope: 'all', delivery: 'portal', remarks: '' }),
    } as const
    expect(answerItems(access, 'granted', [])).toEqual({ ok: true, value: null })
    expect(answerItems(null, 'granted', [])).toEqual({ ok: true, value: null })
  })
})

describe('an answer that does not fit is named', () => {
  it.each([
    ['an item without an answer', 'granted', [done], 'items.1.answer', 'correction-answer-missing'],
    [
      'an item not corrected without a reason',
      'partly-granted',
      [done, { ...not, reason: '' }],
      'items.1.reason',
      'correction-reason-missing',
    ],
    ['granted, though an item was not corrected', 'granted', [done, not], 'outcome', 'correction-not-all'],
    [
      'partly granted, though all were corrected',
      'partly-granted',
      [done, done],
      'outcome',
      'correction-all-done',
    ],
    [
      'partly granted, though none was corrected',
      'partly-granted',
      [not, not],
      'outcome',
      'correction-none-done',
    ],
  ] as const)('%s', (_, outcome, posted, field, code) => {
    expect(answerItems(asked, outcome, posted)).toMatchObject({ problem: { fields: [{ field, code }] } })
  })

  it('an answer that is none of the two', () => {
    const codes = itemAnswersField.safeParse([{ answer: 'maybe', reason: '' }]).error?.issues
    expect(codes?.map(({ message }) => message)).toEqual(['correction-answer-missing'])
  })
})

describe('what is shown', () => {
  it('of a refusal is that no item was corrected', () => {
    expect(shownItemAnswers(asked, { outcome: 'refused' })).toEqual(
      Array(2).fill({ corrected: false, reason: '' }),
    )
  })

  it('of an answer from before items were answered one by one is nothing', () => {
    expect(shownItemAnswers(asked, { outcome: 'granted' })).toBeNull()
    expect(shownItemAnswers(asked, null)).toBeNull()
  })
})
