import { expect, it } from 'vitest'
import { isReachable, partiesTold } from '#lib/domain/messages/parties.ts'

const at = '2026-11-23T02:00:00Z'
const before = { relation: 'agent', confirmedAt: at, subjectConfirmedAt: null }
const after = { ...before, subjectConfirmedAt: at }

it('news goes to the one who filed until the person they act for confirmed, and then to that person', () => {
  for (const kind of ['new-message', 'extension-notice', 'request-answered'] as const)
    expect(partiesTold(kind, before)).toEqual(['requester'])
  expect(partiesTold('new-message', after)).toEqual(['subject'])
  expect(partiesTold('extension-notice', after)).toEqual(['subject'])
})

it('an agent still hears that a request was answered or taken back, unless nobody proved their mailbox', () => {
  expect(partiesTold('request-answered', after)).toEqual(['subject', 'requester'])
  expect(partiesTold('request-withdrawn', { ...after, confirmedAt: null })).toEqual(['subject'])
})

it('what proves a mailbox is about that mailbox', () => {
  for (const kind of ['confirm-email', 'open-request', 'request-confirmed', 'mail-stopped'] as const)
    expect(partiesTold(kind, after)).toEqual(['requester'])
})

it('news reaches somebody as soon as one mailbox is proven', () => {
  expect(isReachable(before)).toBe(true)
  expect(isReachable({ confirmedAt: null, subjectConfirmedAt: at })).toBe(true)
  expect(isReachable({ confirmedAt: null, subjectConfirmedAt: null })).toBe(false)
})
