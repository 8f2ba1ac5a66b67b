import { expect, it } from 'vitest'
import { dayOf } from '#lib/domain/clock/day.ts'
import { checkLine, readDay, sorted } from '#lib/domain/holidays/listed-days.ts'

const line = { line: 2, from: '2027-02-05', to: '2027-03-16', name: '春节', kind: 'off' } as const

it('a line of at most forty days is taken as it is', () => {
  const taken = checkLine(line)
  expect(taken).toEqual({ ...line, from: dayOf('2027-02-05'), to: dayOf('2027-03-16') })
  expect(checkLine({ ...line, to: '2027-03-17' })).toEqual({ line: 2, code: 'list-break-long' })
})

it('what is wrong is told apart from what is not', () => {
  const lines = [checkLine(line), checkLine({ ...line, line: 3, kind: null })]
  expect(sorted(lines)).toEqual({ days: [lines[0]], problems: [{ line: 3, code: 'list-kind-unknown' }] })
})

it('a day that does not exist is none', () => {
  expect([readDay('2027-02-29'), readDay(null), readDay('2028-02-29')]).toEqual([
    null,
    null,
    dayOf('2028-02-29'),
  ])
})
