import { expect, it } from 'vitest'
import { yearChanges } from '#lib/domain/holidays/year-changes.ts'

const SPRING = { en: 'Spring Festival', 'zh-CN': '春节' }
const OTHER = { en: 'Other', 'zh-CN': '其他' }
const held = {
  complete: false,
  source: 'the regulation',
  holidays: [
    { on: '2027-02-05', to: '2027-02-08', name: SPRING },
    { on: '2027-05-01', to: '2027-05-02', name: OTHER },
  ],
  makeUpWorkingDays: ['2027-01-31'],
}

it('a list changes nothing about a year that holds the same days', () => {
  expect(yearChanges(held, held)).toEqual([])
})

it('days are added, taken away and named otherwise, in a row together and in order', () => {
  const list = {
    holidays: [
      { on: '2027-02-07', to: '2027-02-10', name: SPRING },
      { on: '2027-05-01', name: SPRING },
    ],
    makeUpWorkingDays: ['2027-02-20'],
  }
  expect(yearChanges(held, list)).toEqual([
    { from: '2027-01-31', to: '2027-01-31', change: 'removed', kind: 'work', name: null, was: null },
    { from: '2027-02-05', to: '2027-02-06', change: 'removed', kind: 'off', name: SPRING, was: null },
    { from: '2027-02-09', to: '2027-02-10', change: 'added', kind: 'off', name: SPRING, was: null },
    { from: '2027-02-20', to: '2027-02-20', change: 'added', kind: 'work', name: null, was: null },
    { from: '2027-05-01', to: '2027-05-01', change: 'renamed', kind: 'off', name: SPRING, was: OTHER },
    { from: '2027-05-02', to: '2027-05-02', change: 'removed', kind: 'off', name: OTHER, was: null },
  ])
})

it('every day of a year that is not held is added', () => {
  const changes = yearChanges(undefined, { holidays: held.holidays, makeUpWorkingDays: [] })
  expect(changes.map(({ change, from, to }) => [change, from, to])).toEqual([
    ['added', '2027-02-05', '2027-02-08'],
    ['added', '2027-05-01', '2027-05-02'],
  ])
})
