import { describe, expect, it } from 'vitest'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { ASKED_KINDS, KINDS } from '#lib/domain/requests/kinds.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { REMEDY_CODES } from '#lib/domain/requests/remedies/remedy.ts'
import { namesRemedies, remediesFor } from '#lib/domain/requests/remedies.ts'
import { STATES_WITH_APPEAL } from '#lib/domain/requests/us-states.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

const codes = (law: string, kind: Parameters<typeof remediesFor>[1] = 'access') =>
  remediesFor(law, kind).map(({ code }) => code)
const named = (law: string, kind: Parameters<typeof remediesFor>[1] = 'access') =>
  remediesFor(law, kind).flatMap(({ authority }) => authority?.name.en ?? [])

describe('remedies to name in an answer', () => {
  it('are the ones of the law, in the order to try them', () => {
    expect(codes('CN')).toEqual(['authority', 'peoples-court'])
    expect(named('CN').join()).toContain('Cyberspace Administration of China')
    expect(codes('EU')).toEqual(['authority', 'court'])
    expect(codes('UK')).toEqual(['complaint-to-us', 'authority', 'court'])
    expect(named('UK').join()).toContain('ICO')
    expect(codes('US-CA')).toEqual(['authority', 'authority'])
  })

  it.each(LAW_IDS)('lead, under %s and from every answer, to an authority with its address', (law) => {
    for (const kind of KINDS) {
      const authorities = remediesFor(law, kind).flatMap(({ authority }) => authority ?? [])
      expect(authorities.length, kind).toBeGreaterThan(0)
      for (const { name, url } of authorities) {
        expect(name.en && name['zh-CN']).toBeTruthy()
        expect(new URL(url).protocol).toBe('https:')
      }
      for (const { source } of remediesFor(law, kind)) expect(source.en && source['zh-CN']).toBeTruthy()
    }
  })

  it.each(STATES_WITH_APPEAL)('begin in %s with the appeal, and name the state once it is denied', (law) => {
    for (const kind of ASKED_KINDS.filter((each) => each !== 'complaint'))
      expect(codes(law, kind)).toEqual(['appeal', 'authority-after-appeal'])
    expect(codes(law, 'appeal')).toEqual(['authority'])
  })

  it('name no appeal where the law has none', () => {
    const without = LAW_IDS.filter((law) => !STATES_WITH_APPEAL.some((id) => id === law))
    expect(without).toContain('US-UT')
    expect(without.filter((law) => codes(law).includes('appeal'))).toEqual([])
  })

  it.each(LAW_IDS)('never send, under %s, to us whom we have already answered twice', (law) => {
    for (const kind of ['complaint', 'appeal'] as const)
      expect(codes(law, kind).filter((code) => code.endsWith('to-us') || code === 'appeal')).toEqual([])
  })

  it('in Quebec, Alberta and British Columbia leave 30 days for the review', () => {
    for (const law of ['CA-QC', 'CA-AB', 'CA-BC'])
      expect(remediesFor(law, 'access').find(({ code }) => code === 'review-by-authority')?.days).toBe(30)
  })

  it('a refused deletion in California still offers to stop sale and sharing', () => {
    expect(codes('US-CA', 'deletion')).toContain('opt-out')
  })

  it('are named whenever the answer is not a full yes, and never where nobody said no', () => {
    expect(OUTCOMES.filter(namesRemedies)).toEqual([
      'partly-granted',
      'restricted',
      'refused',
      'no-data-held',
      'identity-not-proven',
    ])
  })

  it('are none under a law that this portal does not know', () => {
    expect(remediesFor('toString', 'access')).toEqual([])
  })

  it.each(LOCALES)(
    'have words in %s, with a place for the authority exactly where one is named',
    (locale) => {
      const { remedies } = messagesOf(locale).grounds
      for (const code of REMEDY_CODES) {
        const one = LAW_IDS.flatMap((law) => KINDS.flatMap((kind) => remediesFor(law, kind))).find(
          (remedy) => remedy.code === code,
        )
        expect(one, code).toBeDefined()
        expect(remedies[code].includes('{authority}')).toBe(one?.authority !== undefined)
        expect(remedies[code].includes('{days}')).toBe(one?.days !== undefined)
        const values = { authority: 'X', days: 30 }
        expect(translatorFor(locale, 'grounds')(`remedies.${code}`, values)).not.toMatch(/[{}]/)
      }
    },
  )
})
