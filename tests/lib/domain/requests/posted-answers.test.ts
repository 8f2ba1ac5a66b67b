import { describe, expect, it } from 'vitest'
import { CORRECTION_ITEMS_MAX, FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { ASKED_KINDS, type AskedKind } from '#lib/domain/requests/kinds.ts'
import { POSTED_ANSWERS, shownAnswers } from '#lib/domain/requests/posted-answers.ts'
import { SAMPLE_DETAILS } from '#tests/support/given.ts'

const item = (says: string) => ({ category: '', says, shouldSay: 'x', why: '' })
const details = (posted: object) => POSTED_ANSWERS.details.safeParse(posted)

describe('what a page of the form posts', () => {
  it('becomes the part of the draft that it asked for', () => {
    expect(POSTED_ANSWERS.kind.parse({ kinds: ['deletion', 'access'] })).toEqual({
      part: { kinds: ['access', 'deletion'] },
    })
    expect(POSTED_ANSWERS.kind.safeParse({}).error?.issues).toMatchObject([
      { path: ['kinds'], message: 'kind-missing' },
    ])
    expect(POSTED_ANSWERS.contact.parse({ name: 'Li', email: 'li@mail.example' })).toEqual({
      part: { contact: { name: 'Li', email: 'li@mail.example' } },
    })
    expect(details({ kind: 'complaint', whatHappened: 'x' }).data).toEqual({
      part: { details: { complaint: { whatHappened: 'x' } } },
    })
  })

  it.each(ASKED_KINDS)('is parsed by the questions of kind %s and kept under it', (kind) => {
    const posted = details({ kind, ...(SAMPLE_DETAILS[kind] as object) })
    expect(posted.data).toEqual({ part: { details: { [kind]: expect.anything() } } })
  })

  it('about another person is parsed by the questions of that relation and kept under it', () => {
    const person = { subjectName: 'Li Meimei', as: 'parent', age: '14-17' }
    expect(POSTED_ANSWERS.subject.parse({ relation: 'guardian', ...person })).toEqual({
      part: { subject: { guardian: person } },
    })
    const wrong = POSTED_ANSWERS.subject.safeParse({ relation: 'deceased', ...person })
    expect(wrong.success).toBe(false)
    expect(POSTED_ANSWERS.subject.safeParse({ relation: 'self' }).success).toBe(false)
  })

  it('is as strict as its question, and tells the field (SR-036)', () => {
    expect(details({ kind: 'complaint', whatHappened: 'x', role: 'a' }).success).toBe(false)
    expect(details({ kind: 'nonsense' }).success).toBe(false)
    expect(details({ kind: 'complaint', whatHappened: '' }).error?.issues).toMatchObject([
      { path: ['whatHappened'], message: 'complaint-missing' },
    ])
  })

  it('adds and takes away corrections without asking for the rest, and loses nothing typed', () => {
    const items = [item('a'), item('b')]
    const reshaped = (posted: object) => details({ kind: 'correction', items, remarks: 'r', ...posted }).data
    expect(reshaped({ add: '1' })).toEqual({
      reshaped: {
        items: [...items, { category: '', says: '', shouldSay: '', why: '' }],
        remarks: 'r',
        focus: 2,
      },
    })
    expect(reshaped({ remove: '0' })).toEqual({ reshaped: { items: [item('b')], remarks: 'r', focus: 0 } })
    expect(reshaped({ items: [item('a')], remove: '0' })).toMatchObject({
      reshaped: { items: [{ category: '', says: '', shouldSay: '', why: '' }] },
    })
    const full = Array.from({ length: CORRECTION_ITEMS_MAX }, () => item('a'))
    expect(reshaped({ items: full, add: '1' })).toMatchObject({ reshaped: { items: full } })
    expect(details({ kind: 'correction', items, remarks: '', remove: '-1' }).success).toBe(false)
  })
})

describe('what a page shows as answered before', () => {
  it('is its own answer, and nothing when there was none', () => {
    const answers = {
      formVersion: FORM_VERSION,
      kinds: ['complaint'] as AskedKind[],
      details: { complaint: { whatHappened: 'x' } },
    }
    expect(shownAnswers(answers, { step: 'kind' })).toEqual({ kinds: ['complaint'] })
    expect(shownAnswers(answers, { step: 'details', kind: 'complaint' })).toEqual({ whatHappened: 'x' })
    expect(shownAnswers(answers, { step: 'contact' })).toEqual({})
    expect(shownAnswers({ formVersion: FORM_VERSION }, { step: 'details' })).toEqual({})
  })
})
