import { describe, expect, test } from 'vitest'
import { completeQuestion, readQuestion } from '#lib/domain/clock/deadline-question.ts'

const NOW = Temporal.Instant.from('2026-11-23T02:30:00Z')
const good = { place: 'GB-ENG', right: 'access', on: '2026-11-20', at: '10:30' }
const problemsOf = (typed: Partial<typeof good>) => readQuestion({ ...good, ...typed }, NOW).problems

describe('what nobody typed', () => {
  test('is the operator’s place, access, and now there', () => {
    expect(completeQuestion({}, NOW)).toEqual({ place: 'CN', right: 'access', on: '2026-11-23', at: '10:30' })
  })

  test('is now on the clock of the place', () => {
    expect(completeQuestion({ place: 'US-CA' }, NOW)).toMatchObject({ on: '2026-11-22', at: '18:30' })
  })
})

describe('a question', () => {
  test('is asked at the local time of its place', () => {
    const { received, problems } = readQuestion({ ...good, place: 'US-CA' }, NOW)
    expect(problems).toEqual([])
    expect(received?.toString()).toBe('2026-11-20T18:30:00Z')
  })

  test('may lie two years ahead and five years back', () => {
    expect(problemsOf({ on: '2028-11-23' })).toEqual([])
    expect(problemsOf({ on: '2021-11-23' })).toEqual([])
  })

  test('at an hour that the clocks skip is asked an hour later', () => {
    const { received } = readQuestion({ ...good, on: '2026-03-29', at: '01:30' }, NOW)
    expect(received?.toString()).toBe('2026-03-29T01:30:00Z')
  })
})

describe('a problem', () => {
  test.each([
    [{ place: 'ATLANTIS' }, 'place', 'place-missing'],
    [{ place: '' }, 'place', 'place-missing'],
    [{ right: 'gift' }, 'right', 'right-missing'],
    [{ on: '' }, 'on', 'on-missing'],
    [{ on: '2026-02-30' }, 'on', 'on-impossible'],
    [{ on: '2027-02-29' }, 'on', 'on-impossible'],
    [{ on: '23.11.2026' }, 'on', 'on-impossible'],
    [{ on: '-271821-04-19' }, 'on', 'on-impossible'],
    [{ on: '2021-11-21' }, 'on', 'on-too-early'],
    [{ on: '2028-11-24' }, 'on', 'on-too-late'],
    [{ at: '24:00' }, 'at', 'at-impossible'],
    [{ at: '' }, 'at', 'at-impossible'],
    [{ at: '9:30' }, 'at', 'at-impossible'],
  ])('of %j is named at its field', (typed, field, code) => {
    expect(problemsOf(typed)).toEqual([{ field, code }])
  })

  test('does not hide another, and they come in the order of the form', () => {
    expect(problemsOf({ on: 'soon', right: '' }).map(({ field }) => field)).toEqual(['right', 'on'])
  })
})
