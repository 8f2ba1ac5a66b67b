import { describe, expect, it } from 'vitest'
import { draftForm, judgeForm, LETTER_FORMS, unfreezeForm } from '#lib/domain/letters/forms.ts'

const VERBS = Object.keys(LETTER_FORMS) as (keyof typeof LETTER_FORMS)[]

describe('a draft', () => {
  it.each(VERBS)('keeps a %s however unfinished', (verb) => {
    const kept = draftForm(verb).parse({ version: '3', body: '', letter: '', letterVersion: '' })
    expect(kept).toMatchObject({ version: 3, letter: null, letterVersion: null })
    expect(draftForm(verb).parse({ version: '3', letter: 'a', letterVersion: '2' })).toMatchObject({
      letter: 'a',
      letterVersion: 2,
    })
  })

  it.each(VERBS)('holds nothing that the form of a %s does not, and no more than fits', (verb) => {
    expect(draftForm(verb).safeParse({ version: '3', stray: 'x' }).success).toBe(false)
    expect(draftForm(verb).safeParse({ version: '3', body: 'x'.repeat(50_000) }).success).toBe(false)
  })
})

describe('what a second person says', () => {
  it('needs a comment when it goes back', () => {
    const seen = { version: '1', caseVersion: '2', as: 'review' }
    expect(judgeForm.safeParse({ ...seen, decision: 'return', comment: ' ' }).success).toBe(false)
    expect(judgeForm.safeParse({ ...seen, decision: 'return', comment: 'Name the law.' }).success).toBe(true)
    expect(judgeForm.safeParse({ ...seen, decision: 'pass' }).success).toBe(true)
    for (const decision of ['perhaps', undefined])
      expect(judgeForm.safeParse({ ...seen, decision }).error?.issues).toMatchObject([
        { path: ['decision'], message: 'judgement-missing' },
      ])
  })

  it('needs a reason when the person had stopped it', () => {
    expect(unfreezeForm.safeParse({ version: '1', decision: 'go-on', body: '' }).success).toBe(false)
    expect(unfreezeForm.safeParse({ version: '1', decision: 'drop', body: 'Called them.' }).success).toBe(
      true,
    )
  })
})
