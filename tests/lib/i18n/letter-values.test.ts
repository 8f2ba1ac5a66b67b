import { describe, expect, it } from 'vitest'
import { factsOf, firstFace } from '#lib/domain/operator/face.ts'
import { FIRST_CATALOGUE } from '#lib/domain/operator/first-catalogue.ts'
import { letterValues } from '#lib/i18n/letter-values.ts'

const face = firstFace({
  ...{ name: 'KAGE', legalName: 'KAGE Ltd', email: 'privacy@kage.example', phone: '' },
  ...{ postalAddress: '', policyUrl: '' },
})
const file = {
  ...({
    reference: 'DSR-7K3M-9P4R',
    kind: 'access',
    law: 'EU',
    receivedOn: '2026-11-23',
    dueOn: null,
  } as const),
  ...{ contact: { name: 'Anna', email: '' }, details: null, catalogue: FIRST_CATALOGUE },
}
const written = { file, operator: factsOf(face, 'en'), today: '2026-11-24' }

describe('what a letter is filled in with', () => {
  it('is said in the language of the letter', () => {
    expect(letterValues(written, 'en')).toMatchObject({
      ...{ name: 'Anna', receivedOn: 'November 23, 2026', kind: 'Access', operator: 'KAGE' },
    })
    expect(letterValues(written, 'zh-CN')).toMatchObject({ receivedOn: '2026年11月23日', kind: '查阅、复制' })
  })

  it('has words for what is not known', () => {
    const nobody = { ...written, file: { ...file, contact: null } }
    expect(letterValues(nobody, 'en')).toMatchObject({ name: 'Sir or Madam', dueOn: 'the day the law sets' })
  })

  it('lists the categories that were asked about, or all', () => {
    const all = letterValues(written, 'en').categories.split('\n')
    expect(all).toHaveLength(FIRST_CATALOGUE.categories.length)
    const first = FIRST_CATALOGUE.categories[0]?.id ?? ''
    const details = { kind: 'access', details: { categories: [first] } } as never
    const asked = { ...written, file: { ...file, details } }
    expect(letterValues(asked, 'en').categories).toBe(all[0])
  })
})
