import { describe, expect, it } from 'vitest'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { answerContents } from '#lib/domain/requests/answer-contents.ts'
import { ITEM_CODES, type Occasion } from '#lib/domain/requests/contents/item.ts'
import { KINDS, type Kind } from '#lib/domain/requests/kinds.ts'
import { OUTCOMES, OUTCOMES_WITHOUT_DECISION } from '#lib/domain/requests/lifecycle.ts'
import { closingOutcomes } from '#lib/domain/requests/refusal.ts'
import { inState, STATES_WITH_APPEAL } from '#lib/domain/requests/us-states.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const codes = (law: string, kind: Kind, occasion: Occasion) =>
  answerContents({ law, kind }, occasion).map(({ code }) => code)
const articles = (law: string, kind: Kind, occasion: Occasion) =>
  Object.fromEntries(answerContents({ law, kind }, occasion).map(({ code, source }) => [code, source.en]))

describe('what an answer must say', () => {
  it.each(LAW_IDS)(
    'is known under %s for every kind and every way it can end, and where it stands',
    (law) => {
      for (const kind of KINDS)
        for (const occasion of [
          ...closingOutcomes({ law, kind, disputedAt: null }),
          'refused',
          'extended',
        ] as const) {
          const items = answerContents({ law, kind }, occasion)
          expect(items.length, `${kind} ${occasion}`).toBeGreaterThan(0)
          for (const { source } of items) expect(source.en && source['zh-CN']).toBeTruthy()
          expect(new Set(items.map(({ code }) => code)).size).toBe(items.length)
        }
    },
  )

  it.each(LAW_IDS)('is the reasons, under %s, whenever something was refused', (law) => {
    for (const kind of KINDS)
      for (const occasion of ['refused', 'partly-granted', 'restricted'] as const)
        expect(codes(law, kind, occasion)).toContain('reasons')
  })

  it.each(LAW_IDS)('is, under %s, why more time is needed and the new date', (law) => {
    for (const kind of KINDS)
      expect(codes(law, kind, 'extended')).toEqual(expect.arrayContaining(['extension-reasons', 'new-date']))
  })

  it.each(LOCALES)('has words for everything in %s', (locale) => {
    const words = translatorFor(locale, 'answers')
    for (const code of ITEM_CODES) expect(words(`items.${code}`)).not.toBe('')
  })

  it('is nothing where nobody decides, and nothing is left unused', () => {
    for (const outcome of OUTCOMES_WITHOUT_DECISION) expect(codes('EU', 'access', outcome)).toEqual([])
    const used = LAW_IDS.flatMap((law) =>
      KINDS.flatMap((kind) => [...OUTCOMES, 'extended' as const].flatMap((on) => codes(law, kind, on))),
    )
    expect(ITEM_CODES.filter((code) => !used.includes(code))).toEqual([])
  })

  it('in the EU is the whole list of GDPR 15, each point by its letter', () => {
    expect(articles('EU', 'access', 'granted')).toEqual({
      confirmation: 'GDPR Art. 15(1)',
      copy: 'GDPR Art. 15(3)',
      categories: 'GDPR Art. 15(1)(b)',
      purposes: 'GDPR Art. 15(1)(a)',
      source: 'GDPR Art. 15(1)(g)',
      recipients: 'GDPR Art. 15(1)(c)',
      transfers: 'GDPR Art. 15(2)',
      retention: 'GDPR Art. 15(1)(d)',
      'automated-decisions': 'GDPR Art. 15(1)(h)',
      rights: 'GDPR Art. 15(1)(e)',
      authority: 'GDPR Art. 15(1)(f)',
    })
    expect(codes('UK', 'access', 'granted')).toEqual(codes('EU', 'access', 'granted'))
    expect(articles('EU', 'access', 'refused')).toEqual({ reasons: 'GDPR Art. 12(4)' })
  })

  it('in China says of what was not deleted what is kept, by which law and until when (PIPL 47(2), NDR 24)', () => {
    expect(codes('CN', 'cancellation', 'restricted')).toEqual(['reasons', 'kept', 'storage-only'])
    expect(articles('CN', 'access', 'refused').reasons).toMatch(/50\(1\).*Minors.*34/)
  })

  it('in California never gives the numbers that open doors (7024(d)), and says that backups stay for a while', () => {
    expect(codes('US-CA', 'access', 'granted')).toContain('sensitive-named')
    expect(codes('US-CA', 'deletion', 'granted')).toEqual([
      'erased',
      'backups',
      'recipients-told',
      'record-kept',
    ])
  })

  it.each(STATES_WITH_APPEAL)('in %s gives the reasons of every decision on an appeal', (law) => {
    for (const outcome of ['granted', 'refused'] as const)
      expect(articles(law, 'appeal', outcome).reasons).toBe(inState(law, 'appeal').source.en)
  })

  it('in Canada tells of a longer time that one may complain about it, with the new date (PIPEDA 8(4))', () => {
    expect(codes('CA-PIPEDA', 'access', 'extended')).toEqual([
      'extension-reasons',
      'new-date',
      'extension-complaint',
    ])
  })

  it('in Switzerland is the list of FADP 25(2), letter by letter', () => {
    const cited = Object.values(articles('CH', 'access', 'granted')).join()
    for (const letter of 'abcdefg') expect(cited).toContain(`25(2)(${letter})`)
  })

  it('in Hong Kong explains codes, tells of later corrections, and gives at once what can be given', () => {
    expect(codes('HK', 'access', 'granted')).toEqual([
      'confirmation',
      'copy',
      'codes-explained',
      'changed-since',
    ])
    expect(codes('HK', 'access', 'extended')).toContain('partial-answer')
  })

  it('in Japan gives reasons though the law only wants an endeavour (APPI 36)', () => {
    expect(articles('JP', 'access', 'refused')).toEqual({ reasons: 'APPI Art. 36' })
  })

  it('in India names in every reply who can answer questions (r. 9)', () => {
    for (const outcome of closingOutcomes({ law: 'IN', kind: 'deletion', disputedAt: null }))
      if (outcome !== 'duplicate') expect(codes('IN', 'deletion', outcome)).toContain('contact-person')
  })

  it('in South Africa reminds of the right to correction (POPIA 23(2)), in Brazil says whence and why (LGPD 19)', () => {
    expect(codes('ZA', 'access', 'granted')).toContain('correction-right')
    expect(codes('BR', 'access', 'granted')).toEqual(
      expect.arrayContaining(['source', 'criteria', 'purposes']),
    )
  })

  it('has at least what came of it, under a law that this portal does not know', () => {
    expect(codes('toString', 'access', 'granted')).toEqual(['copy'])
  })
})
