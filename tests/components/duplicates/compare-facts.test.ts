import { describe, expect, it } from 'vitest'
import { comparedFacts } from '#components/duplicates/compare-facts.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const t = translatorFor('en', 'casefile')
const anna = {
  contact: { name: 'Anna Schmidt', email: 'anna@mail.example' },
  ...{ residence: 'DE', law: 'EU', relation: 'self', locale: 'en' as const },
  ...{ receivedOn: '2026-11-02', dueOn: '2026-12-02' },
}
const differing = (other: typeof anna) =>
  comparedFacts('en', anna, other)
    .filter(({ isOther }) => isOther)
    .map(({ term }) => term)

describe('two requests side by side', () => {
  it('show everything that putting them together asks for', () => {
    const terms = comparedFacts('en', anna, anna).map(({ term }) => term)
    expect(terms).toEqual(expect.arrayContaining([t('facts.email'), t('clock.law'), t('facts.relation')]))
  })

  it('are marked where they differ, but not for a capital letter or a later day', () => {
    const contact = { name: 'ANNA SCHMIDT', email: 'anna@mail.example' }
    expect(differing({ ...anna, contact, receivedOn: '2026-11-09', dueOn: '2026-12-09' })).toEqual([])
    expect(
      differing({ ...anna, contact: { ...contact, name: 'Otto' }, law: 'UK', relation: 'agent' }),
    ).toEqual([...[t('facts.name'), t('clock.law'), t('facts.relation')]])
  })
})
