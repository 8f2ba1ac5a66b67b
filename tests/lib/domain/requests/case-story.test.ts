import { expect, it } from 'vitest'
import type { CaseEvent, CaseText } from '#lib/domain/requests/case-file.ts'
import { storyOf } from '#lib/domain/requests/case-story.ts'

const event = (
  sequence: number,
  name: CaseEvent['event'],
  payload: Record<string, unknown> = {},
): CaseEvent => ({
  ...{ sequence, event: name, payload, assigneeName: null },
  at: `2026-11-23T02:00:0${sequence}.000Z`,
  by: { type: 'system' },
})
const text = (id: string, second: number): CaseText => ({
  ...{ id, kind: 'reply', author: 'Mei', body: id, original: null, files: [] },
  at: `2026-11-23T02:00:0${second}.000Z`,
})
const told = (...story: Parameters<typeof storyOf>) =>
  storyOf(...story).map((entry) => [entry.event?.event ?? null, entry.text?.id ?? null])

it('a text stands with the event that names it', () => {
  const events = [event(1, 'request-submitted'), event(2, 'reply-sent', { messageId: 'm' })]
  expect(told(events, [text('m', 2)])).toEqual([
    ['request-submitted', null],
    ['reply-sent', 'm'],
  ])
})

it('a release of its files does not take a letter away from the decision of the same moment', () => {
  const closed = event(1, 'request-closed', { outcome: 'granted' })
  const released = { ...event(2, 'files-released', { messageId: 'm' }), at: closed.at }
  expect(told([closed, released], [text('m', 1)])).toEqual([
    ['request-closed', 'm'],
    ['files-released', null],
  ])
})

it('a reason that was kept as a note stands with what it is the reason of', () => {
  const events = [event(1, 'request-assigned'), event(3, 'identity-overridden')]
  expect(told(events, [text('why', 3)]).at(-1)).toEqual(['identity-overridden', 'why'])
})

it('what no event tells of stands by itself, in its place', () => {
  const events = [event(1, 'request-submitted'), event(3, 'request-assigned')]
  expect(told(events, [text('alone', 2)])).toEqual([
    ['request-submitted', null],
    [null, 'alone'],
    ['request-assigned', null],
  ])
})
