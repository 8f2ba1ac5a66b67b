import { describe, expect, it } from 'vitest'
import { rulesFrom } from '#lib/domain/operator/desk-rules.ts'
import { ruleFields, rulesForm, rulesOf } from '#lib/domain/operator/rules-form.ts'

const TYPED = { ...ruleFields(rulesFrom({})), version: '0' }

const problemsOf = (typed: unknown) =>
  rulesForm.safeParse(typed).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

describe('the form of the rules', () => {
  it('says back what it was given', () => {
    expect(rulesOf(rulesForm.parse(TYPED))).toEqual(rulesFrom({}))
    const given = { escalateAtPercent: [], publicFigures: true, undoSeconds: 0 }
    const fields = ruleFields(rulesFrom(given))
    expect(fields).toMatchObject({ escalateAtPercent: '', publicFigures: 'yes', undoSeconds: '0' })
    expect(rulesOf(rulesForm.parse({ ...fields, version: '3' }))).toEqual(rulesFrom(given))
  })

  it('reads shares however they are typed, rising and once each', () => {
    const read = (escalateAtPercent: string) => rulesForm.parse({ ...TYPED, escalateAtPercent })
    expect(read('90%, 50 ７５、50')).toMatchObject({ escalateAtPercent: [50, 75, 90] })
  })

  it.each([
    ['undoSeconds', '121', 'rule-number-invalid'],
    ['undoSeconds', '-1', 'rule-number-invalid'],
    ['undoSeconds', '1.5', 'rule-number-invalid'],
    ['undoSeconds', '', 'rule-number-invalid'],
    ['escalateAtPercent', '50, soon', 'rule-shares-invalid'],
    ['escalateAtPercent', '100', 'rule-shares-invalid'],
    ['approval', 'nobody', 'rule-missing'],
    ['reviewLetters', 'maybe', 'rule-missing'],
  ])('refuses %s “%s” beside its field', (name, typed, code) => {
    expect(problemsOf({ ...TYPED, [name]: typed })).toEqual([[name, code]])
  })

  it('refuses what is no rule', () => {
    expect(problemsOf({ ...TYPED, surprise: '1' })).toHaveLength(1)
  })
})
