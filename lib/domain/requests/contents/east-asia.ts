import type { LawId } from '#lib/domain/clock/law.ts'
import { appi, koreanDecree, koreanPipa, pdpo, taiwanPdpa } from '#lib/domain/requests/citations.ts'
import { ANY_KIND, type Item, LATER, SAYS_NO, says, YES } from '#lib/domain/requests/contents/item.ts'
import { ACCESS, CORRECTION, ERASURE, RIGHTS } from '#lib/domain/requests/grounds/ground.ts'

/** Japan: the reasons of a no are owed by endeavour only (Art. 36); they are asked for all the same. */
const JAPAN: readonly Item[] = [
  ...says(ACCESS, YES, { copy: appi('33(2)'), purposes: appi('32(2)') }),
  ...says(ACCESS, ['no-data-held'], { searched: appi('33(3)') }),
  ...says(CORRECTION, YES, { corrected: appi('34(3)') }),
  ...says(ERASURE, YES, { erased: appi('35(7)') }),
  ...says(ANY_KIND, SAYS_NO, { reasons: appi('36') }),
]

/** Korea: every outcome is served on the form of the Commission, which asks for facts, grounds and how to object. */
const KOREA: readonly Item[] = [
  ...says(ACCESS, YES, {
    copy: koreanPipa('35(3)'),
    categories: koreanDecree('41(1)'),
    purposes: koreanDecree('41(1)'),
    retention: koreanDecree('41(1)'),
    recipients: koreanDecree('41(1)'),
  }),
  ...says(CORRECTION, YES, { corrected: koreanDecree('43(3)') }),
  ...says(ERASURE, YES, { erased: koreanDecree('43(3)') }),
  ...says(ACCESS, SAYS_NO, { reasons: koreanDecree('42(2)') }),
  ...says([...CORRECTION, ...ERASURE], SAYS_NO, { reasons: koreanDecree('43(3)') }),
  ...says(ACCESS, LATER, { 'extension-reasons': koreanPipa('35(3)') }),
]

/** Hong Kong: the data as they stand on the day of receipt, readable, in the language of the request if held in it. */
const HONG_KONG: readonly Item[] = [
  ...says(ACCESS, YES, {
    confirmation: pdpo('18(1)(a)'),
    copy: pdpo('19(1), 19(3)'),
    'codes-explained': pdpo('19(3)'),
    'changed-since': pdpo('19(3)'),
  }),
  ...says(ACCESS, ['no-data-held'], { searched: pdpo('19(1)(b)') }),
  ...says(ACCESS, SAYS_NO, { reasons: pdpo('21(1)(b)'), 'other-holder': pdpo('21(1)(c)') }),
  ...says(CORRECTION, YES, {
    corrected: pdpo('23(1)(a)'),
    'copy-corrected': pdpo('23(1)(b)'),
    'recipients-told': pdpo('23(1)(c)'),
  }),
  ...says(CORRECTION, SAYS_NO, { reasons: pdpo('25(1)'), statement: pdpo('25(2)') }),
  ...says([...ACCESS, ...CORRECTION], LATER, {
    'extension-reasons': pdpo('19(2), 23(2)'),
    'partial-answer': pdpo('19(2), 23(2)'),
  }),
]

const TAIWAN: readonly Item[] = [
  ...says(ACCESS, YES, { copy: taiwanPdpa('10') }),
  ...says(CORRECTION, YES, { corrected: taiwanPdpa('11(1)'), 'recipients-told': taiwanPdpa('11(5)') }),
  ...says(ERASURE, YES, { erased: taiwanPdpa('11(3)-(4)') }),
  ...says(RIGHTS, LATER, { 'extension-reasons': taiwanPdpa('13') }),
]

export const EAST_ASIA_ITEMS: Partial<Record<LawId, readonly Item[]>> = {
  JP: JAPAN,
  KR: KOREA,
  HK: HONG_KONG,
  TW: TAIWAN,
}
