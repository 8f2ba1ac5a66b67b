import { expect, test } from 'vitest'
import { isoOf } from '#lib/domain/clock/day.ts'
import {
  awaitsIdentity,
  clockEventSchema,
  firstOf,
  lastOf,
  openQuestions,
  spansOf,
} from '#lib/domain/clock/events.ts'
import { events } from '#tests/lib/domain/clock/clock-of.ts'

const spans = (...pairs: Parameters<typeof events>) =>
  spansOf(events(...pairs), 'clarification').map(({ from, to }) => [isoOf(from), to && isoOf(to)])

test('a question ends with the first answer after it', () => {
  expect(spans(['clarification-asked', '2026-02-16'], ['clarification-answered', '2026-02-20'])).toEqual([
    ['2026-02-16', '2026-02-20'],
  ])
})

test('a reminder of an open question is the same question', () => {
  expect(spans(['clarification-asked', '2026-02-16'], ['clarification-asked', '2026-02-18'])).toEqual([
    ['2026-02-16', undefined],
  ])
})

test('an answer to nothing is no span', () => {
  expect(spans(['clarification-answered', '2026-02-16'])).toEqual([])
})

test('a new question on the day of an answer opens a new span', () => {
  const asked = spans(
    ['clarification-asked', '2026-02-16'],
    ['clarification-answered', '2026-02-18'],
    ['clarification-asked', '2026-02-18'],
  )
  expect(asked).toEqual([
    ['2026-02-16', '2026-02-18'],
    ['2026-02-18', undefined],
  ])
})

test('the first and the last of a kind are told apart by their days, in whatever order they came', () => {
  const paid = events(['fee-paid', '2026-02-20'], ['fee-paid', '2026-02-11'])
  expect([firstOf(paid, 'fee-paid'), lastOf(paid, 'fee-paid')].map((day) => day && isoOf(day))).toEqual([
    '2026-02-11',
    '2026-02-20',
  ])
  expect(firstOf(paid, 'accepted')).toBeUndefined()
})

test('a day that does not exist is no event', () => {
  expect(clockEventSchema.safeParse({ kind: 'fee-paid', on: '2026-02-30' }).success).toBe(false)
})

test('a question about identity ends when its answer arrives, before anybody accepts it', () => {
  const answered = events(['identity-requested', '2026-02-16'], ['identity-answered', '2026-02-20'])
  expect(spansOf(answered, 'identity').map(({ to }) => to && isoOf(to))).toEqual(['2026-02-20'])
  expect([openQuestions(answered), awaitsIdentity(answered)]).toEqual([[], true])
  const accepted = [...answered, ...events(['identity-verified', '2026-02-25'])]
  expect(awaitsIdentity(accepted)).toBe(false)
  expect(awaitsIdentity([...accepted, ...events(['identity-requested', '2026-02-26'])])).toBe(true)
})

test('questions that are still open are told with what would answer them', () => {
  const asked = events(
    ['clarification-asked', '2026-02-16'],
    ['clarification-answered', '2026-02-18'],
    ['clarification-asked', '2026-02-19'],
    ['identity-requested', '2026-02-20'],
  )
  expect(openQuestions(asked)).toEqual([
    { kind: 'clarification-answered', askedOn: '2026-02-19' },
    { kind: 'identity-answered', askedOn: '2026-02-20' },
  ])
})
