import { describe, expect, it } from 'vitest'
import { entryForm } from '#lib/domain/requests/entry.ts'
import { parseFields } from '#lib/http/body.ts'
import { CALLED, entryOf } from '#tests/support/entry.ts'

/** What is said of which field. */
function problemsOf(changes: Record<string, unknown>) {
  const parsed = parseFields(entryForm, { ...CALLED, ...changes })
  return parsed.ok ? {} : Object.fromEntries((parsed.problem.fields ?? []).map((p) => [p.field, p.code]))
}

describe('a request as staff enter it', () => {
  it('becomes what the public form would have made of it', () => {
    expect(entryOf().asked).toEqual([
      {
        kind: 'access',
        details: { scope: 'all', categories: [], delivery: 'post', remarks: CALLED.words },
      },
    ])
    expect(entryOf({ email: 'li.lei@mail.example' }).asked).toMatchObject([
      { details: { delivery: 'portal' } },
    ])
    const many = entryOf({
      kinds: ['complaint', 'correction'],
      says: 'Li Lei',
      shouldSay: 'Li Léi',
    })
    expect(many.asked).toMatchObject([
      { kind: 'correction', details: { items: [{ says: 'Li Lei', shouldSay: 'Li Léi' }] } },
      { kind: 'complaint', details: { whatHappened: CALLED.words } },
    ])
  })

  it.each([
    [{ channel: undefined }, { channel: 'channel-missing' }],
    [{ on: '' }, { on: 'receipt-day-missing' }],
    [{ on: '2026-02-30' }, { on: 'receipt-day-impossible' }],
    [{ time: '9 o’clock' }, { time: 'receipt-time-impossible' }],
    [{ kinds: [] }, { kinds: 'person-kind-missing' }],
    [{ residence: '' }, { residence: 'person-residence-missing' }],
    [{ name: ' ' }, { name: 'person-name-missing' }],
    [{ email: 'nobody' }, { email: 'email-invalid' }],
    [{ phone: 'call me' }, { phone: 'phone-impossible' }],
    [{ locale: 'xx' }, { locale: 'language-missing' }],
    [{ words: '' }, { words: 'words-missing' }],
    [{ entryKey: 'short' }, { entryKey: 'invalid-input' }],
    [{ kinds: ['correction'] }, { says: 'correction-says-missing', shouldSay: 'correction-should-missing' }],
    [{ kinds: ['withdrawal'] }, { purposes: 'purpose-missing' }],
    [{ kinds: ['cancellation'] }, { account: 'account-missing' }],
    [
      { relation: 'guardian', guardian: { subjectName: 'Li Xin', as: 'parent' } },
      { 'guardian.age': 'age-missing' },
    ],
    [
      { relation: 'guardian', guardian: { subjectName: 'Li Lei', as: 'parent', age: 'under-14' } },
      { name: 'guardian-is-minor' },
    ],
    [
      { residence: 'DE', relation: 'deceased', deceased: { subjectName: 'Li Wei', as: 'child' } },
      { relation: 'deceased-not-in-law' },
    ],
  ])('%j is said at its field', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems)
  })
})
