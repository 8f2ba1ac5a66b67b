import { describe, expect, it } from 'vitest'
import { eventFor, isFileForPerson, isForPerson } from '#lib/domain/pack/pack.ts'

const row = {
  sequence: 7,
  at: '2026-11-23T02:00:00Z',
  actorType: 'staff',
  actorId: 'mei',
  event: 'request-closed',
  requestId: 'r',
  payload: '{"outcome":"granted"}',
  previousHash: 'a',
  hash: 'b',
}

describe('a line of the trail in a pack', () => {
  it('is whole for a regulator', () => expect(eventFor('regulator', row)).toEqual(row))

  it.each([
    ['{"outcome":"granted"}', '{"outcome":"granted"}'],
    ['{"messageId":"m","files":2}', '{"files":2}'],
  ])('tells the person what happened and when, not which colleague it was (%s)', (payload, told) => {
    const hidden = { actorId: null, payload: null, previousHash: null }
    expect(eventFor('person', { ...row, payload })).toEqual({ ...row, ...hidden, told })
  })

  it('does not tell the person that they are blocked', () => {
    const spam = { ...row, event: 'closed-as-spam', payload: '{"from":"open","by":"block"}' }
    expect(eventFor('person', spam).told).toBe('{}')
  })

  it.each([
    ['request-closed', true],
    ['message-received', true],
    ['request-viewed', false],
    ['note-added', false],
    ['pack-made', false],
    ['case-shielded', false],
    ['request-watched', false],
    ['letter-returned', false],
  ])('of %s is for the person: %s', (event, expected) => expect(isForPerson(event)).toBe(expected))
})

describe('a file of the case', () => {
  it.each([
    ['evidence', true],
    ['message', true],
    ['answer', true],
    ['identity', true],
    ['collected', false],
    ['ready', false],
    ['unsent', false],
  ] as const)('as %s is named to the person: %s', (use, expected) =>
    expect(isFileForPerson(use)).toBe(expected),
  )
})
