import { describe, expect, it } from 'vitest'
import { DETAILS, type DraftAnswers, FORM_VERSION } from '#lib/domain/requests/intake.ts'
import {
  canVisit,
  completeAnswers,
  firstUnanswered,
  isAnswered,
  pageAfter,
  pageMeant,
  pagesOf,
  placeOf,
  previousPage,
} from '#lib/domain/requests/steps.ts'

const access = DETAILS.access.parse({ scope: 'all', delivery: 'portal', remarks: '' })
const deletion = DETAILS.deletion.parse({ scope: 'all', remarks: '' })
const whole: DraftAnswers = {
  formVersion: FORM_VERSION,
  kinds: ['access'],
  residence: 'CN',
  relation: 'self',
  contact: { name: 'Li Lei', email: 'li.lei@mail.example' },
  details: { access },
}
const several: DraftAnswers = { ...whole, kinds: ['access', 'deletion'] }
const PARTS = ['kind', 'residence', 'relation', 'contact', 'details'] as const
const partOf = (step: (typeof PARTS)[number]) => (step === 'kind' ? 'kinds' : step)

describe('the pages of the form', () => {
  it.each(PARTS)('lead to %s while its answer is missing, and no further', (step) => {
    const draft = { ...whole, [partOf(step)]: undefined }
    expect(firstUnanswered(draft).step).toBe(step)
    expect(isAnswered(draft, firstUnanswered(draft))).toBe(false)
    expect(pagesOf(draft).findLast((page) => canVisit(draft, page))?.step).toBe(step)
    expect(completeAnswers(draft)).toBeNull()
  })

  it('end in the check when everything is answered', () => {
    expect(firstUnanswered(whole)).toEqual({ step: 'check' })
    expect(completeAnswers(whole)).toEqual({
      asked: [{ kind: 'access', details: access }],
      formVersion: FORM_VERSION,
      residence: 'CN',
      relation: 'self',
      subject: null,
      name: 'Li Lei',
      email: 'li.lei@mail.example',
    })
  })

  it('ask for the details of each right that was chosen, in turn', () => {
    expect(pagesOf(several).filter(({ step }) => step === 'details')).toEqual([
      { step: 'details', kind: 'access' },
      { step: 'details', kind: 'deletion' },
    ])
    expect(firstUnanswered(several)).toEqual({ step: 'details', kind: 'deletion' })
    expect(completeAnswers(several)).toBeNull()
    const answered = { ...several, details: { access, deletion } }
    expect(completeAnswers(answered)?.asked.map(({ kind }) => kind)).toEqual(['access', 'deletion'])
  })

  it('ask who it is about only when it is somebody else, and again after a contradiction', () => {
    expect(pagesOf(whole).map(({ step }) => step)).not.toContain('subject')
    const child = { ...whole, relation: 'guardian' as const }
    expect(firstUnanswered(child)).toEqual({ step: 'subject' })
    const named = { subjectName: 'Li Meimei', as: 'parent', age: 'under-14' } as const
    const answered = { ...child, subject: { guardian: named } }
    expect(completeAnswers(answered)?.subject).toEqual({ relation: 'guardian', ...named })
    const same = { ...child, subject: { guardian: { ...named, subjectName: 'LI  Lei' } } }
    expect(firstUnanswered(same)).toEqual({ step: 'subject' })
    expect(completeAnswers(same)).toBeNull()
    const moved = { ...whole, relation: 'deceased' as const, residence: 'DE' }
    expect(firstUnanswered(moved)).toEqual({ step: 'relation' })
  })

  it('lead on from each, and to the first missing one when earlier answers were lost', () => {
    const next = (draft: DraftAnswers, page: Parameters<typeof pageAfter>[1]) => pageAfter(draft, page, false)
    const begun: DraftAnswers = { formVersion: FORM_VERSION, kinds: ['access'] }
    expect(next(begun, { step: 'kind' })).toEqual({ step: 'residence' })
    expect(next(whole, { step: 'residence' })).toEqual({ step: 'relation' })
    expect(next(whole, { step: 'details', kind: 'access' })).toEqual({ step: 'check' })
    expect(next(several, { step: 'details', kind: 'access' })).toEqual({ step: 'details', kind: 'deletion' })
    const lost = { formVersion: FORM_VERSION, contact: whole.contact }
    expect(next(lost, { step: 'contact' })).toEqual({ step: 'kind' })
  })

  it('lead back to the check after a change, by way of the details that a new right lacks', () => {
    expect(pageAfter(whole, { step: 'contact' }, true)).toEqual({ step: 'check' })
    expect(pageAfter(several, { step: 'kind' }, true)).toEqual({ step: 'details', kind: 'deletion' })
  })

  it('have a page before each, except the first', () => {
    const pages = pagesOf(several)
    expect(pages.map((page) => previousPage(several, page))).toEqual([null, ...pages.slice(0, -1)])
    expect(placeOf(several, { step: 'details', kind: 'complaint' })).toBe(-1)
    expect(canVisit(several, { step: 'details', kind: 'complaint' })).toBe(false)
  })

  it('mean the right that is named, else the first that lacks its answer', () => {
    expect(pageMeant(several, 'details', 'access')).toEqual({ step: 'details', kind: 'access' })
    expect(pageMeant(several, 'details', undefined)).toEqual({ step: 'details', kind: 'deletion' })
    expect(pageMeant(several, 'details', 'complaint')).toEqual({ step: 'details', kind: 'deletion' })
    expect(pageMeant(whole, 'details', undefined)).toEqual({ step: 'details', kind: 'access' })
    expect(pageMeant({ formVersion: FORM_VERSION }, 'details', undefined)).toEqual({ step: 'details' })
  })
})
