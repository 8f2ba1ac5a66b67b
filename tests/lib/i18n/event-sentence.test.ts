import { describe, expect, it } from 'vitest'
import { AUDIT_EVENT_NAMES } from '#lib/domain/audit/audit-filter.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import type { CaseEvent } from '#lib/domain/requests/case-file.ts'
import { eventName, eventSentence } from '#lib/i18n/event-sentence.ts'
import { messagesOf } from '#lib/i18n/translator.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, DESK_VERBS, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const line = (event: CaseEvent['event'], payload: CaseEvent['payload'], assigneeName: string | null = null) =>
  ({
    sequence: 1,
    at: '2026-11-23T02:00:00.000Z',
    by: { type: 'system' },
    event,
    payload,
    assigneeName,
  }) as const

describe('the history of a case', () => {
  it.each(LOCALES)('says every event that happens to a case in %s', async (locale) => {
    const store = freshStore()
    await givenColleague(store, { id: 'handler', name: 'Mei', role: 'handler' })
    const { reference } = await givenRequestIn(store, 'open')
    for (const verb of [
      'assign-request',
      'ask-requester',
      'reply-to-requester',
      'add-note',
      'close-request',
    ] as const)
      must<unknown>(await DESK_VERBS[verb](atDesk(store), await stored(store.context, reference)))
    const { story } = must(await readRequestFile(atDesk(store), reference))
    const sentences = story.entries.flatMap(({ event }) => (event ? [eventSentence(event, locale)] : []))
    expect(sentences).not.toContain(messagesOf(locale).history.other)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('tells which rules of the desk changed, and how where that was kept', () => {
    const rules = ['approval', 'recordMonths']
    const said = (payload: object) =>
      eventSentence(line('desk-rules-changed', { version: 2, ...payload }), 'en')
    const { approval, recordMonths } = messagesOf('en')['desk-rules']
    expect(said({ rules })).toContain(`(${approval.label}; ${recordMonths.label})`)
    const values = [
      ['two-person', 'single'],
      ['36', '24'],
    ]
    const { 'two-person': two, single } = approval.options
    expect(said({ rules, values })).toContain(
      `${approval.label}: ${two} → ${single}; ${recordMonths.label}: 36 → 24`,
    )
  })

  it('names people, outcomes and days', () => {
    expect(eventSentence(line('request-assigned', { assigneeId: 'm' }, 'Mei'), 'en')).toBe('Assigned to Mei')
    expect(eventSentence(line('request-assigned', { assigneeId: null }), 'en')).toBe('Assigned to nobody')
    expect(eventSentence(line('request-closed', { outcome: 'no-data-held' }), 'en')).toContain('No data held')
    const moved = line('due-date-set', { from: '2026-12-21', to: null, because: 'x' })
    expect(eventSentence(moved, 'en')).toBe('The due date moved from December 21, 2026 to no date')
    const kept = line('due-date-set', { from: '2026-12-21', to: '2026-12-21', because: 'x' })
    expect(eventSentence(kept, 'en')).toContain('stays December 21, 2026')
  })

  it.each(['closed-as-spam', 'closed-as-duplicate'] as const)('takes no state for a day: %s', (event) => {
    expect(eventSentence(line(event, { from: 'open' }), 'en')).not.toBe('')
  })

  it.each(LOCALES)('counts files and sign-ins in %s', (locale) => {
    for (const [event, payload] of [
      ['files-released', { messageId: 'm', files: 2 }],
      ['files-renewed', { files: 2 }],
      ['requester-sessions-ended', { ended: 2 }],
    ] as const)
      expect(eventSentence(line(event, payload), locale)).toContain('2')
  })

  it('says of an event of a version that it does not know that something was written down', () => {
    expect(eventSentence(line('of-tomorrow' as never, {}), 'en')).toBe('Something else was written down')
  })

  it('says what was done to colleagues and to how a law is followed', () => {
    const promoted = line('staff-role-changed', { staffId: 'm', role: 'lead' }, 'Mei')
    expect(eventSentence(promoted, 'en')).toBe('Changed the role of Mei (Lead)')
    const off = line('law-mode-changed', { law: 'UK', mode: 'off' })
    expect(eventSentence(off, 'en')).toMatch(/^Not followed from now on: .*GDPR/)
  })
})

describe('an event as a choice in a list', () => {
  it.each(LOCALES)('has a name of its own in %s, with nothing left open', (locale) => {
    const names = AUDIT_EVENT_NAMES.map((event) => eventName(event, locale))
    expect(names.filter((name) => /[{}]|^[a-z-]*$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })
})
