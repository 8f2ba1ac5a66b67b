import { describe, expect, it } from 'vitest'
import { DETAILS, type DraftAnswers, FORM_VERSION } from '#lib/domain/requests/intake.ts'
import {
  canVisit,
  completeAnswers,
  FORM_STEPS,
  firstUnanswered,
  isAnswered,
  isFormStep,
  previousStep,
  stepAfter,
} from '#lib/domain/requests/steps.ts'

const whole: DraftAnswers = {
  formVersion: FORM_VERSION,
  kind: 'access',
  residence: 'CN',
  relation: 'self',
  contact: { name: 'Li Lei', email: 'li.lei@mail.example' },
  details: { access: DETAILS.access.parse({ scope: 'all', delivery: 'portal', remarks: '' }) },
}
const PARTS = ['kind', 'residence', 'relation', 'contact', 'details'] as const

describe('the pages of the form', () => {
  it.each(PARTS)('lead to %s while its answer is missing, and no further', (part) => {
    const draft = { ...whole, [part]: undefined }
    expect(isAnswered(draft, part)).toBe(false)
    expect(firstUnanswered(draft)).toBe(part)
    expect(FORM_STEPS.filter((step) => canVisit(draft, step)).at(-1)).toBe(part)
    expect(completeAnswers(draft)).toBeNull()
  })

  it('end in the check when everything is answered', () => {
    expect(firstUnanswered(whole)).toBe('check')
    expect(completeAnswers(whole)).toEqual({
      kind: 'access',
      details: whole.details?.access,
      formVersion: FORM_VERSION,
      residence: 'CN',
      relation: 'self',
      name: 'Li Lei',
      email: 'li.lei@mail.example',
    })
  })

  it('ask the questions of the kind that was chosen last', () => {
    const changed = { ...whole, kind: 'complaint' as const }
    expect(firstUnanswered(changed)).toBe('details')
    expect(completeAnswers(changed)).toBeNull()
  })

  it('lead on from each, and to the first missing one when earlier answers were lost', () => {
    expect(stepAfter({ formVersion: FORM_VERSION, kind: 'access' }, 'kind', false)).toBe('residence')
    expect(stepAfter(whole, 'residence', false)).toBe('relation')
    expect(stepAfter(whole, 'details', false)).toBe('check')
    expect(stepAfter({ formVersion: FORM_VERSION, contact: whole.contact }, 'contact', false)).toBe('kind')
  })

  it('lead back to the check after a change, by way of the details if the new kind lacks them', () => {
    expect(stepAfter(whole, 'contact', true)).toBe('check')
    expect(stepAfter({ ...whole, kind: 'deletion' }, 'kind', true)).toBe('details')
  })

  it('have a page before each, except the first', () => {
    expect(FORM_STEPS.map(previousStep)).toEqual([null, ...FORM_STEPS.slice(0, -1)])
    expect(isFormStep('kind')).toBe(true)
    expect(isFormStep('toString')).toBe(false)
  })
})
