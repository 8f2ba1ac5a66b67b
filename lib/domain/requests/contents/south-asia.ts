import type { LawId } from '#lib/domain/clock/law.ts'
import {
  dpdp,
  dpdpRule,
  singaporePdpa,
  singaporeRegulation,
  thaiPdpa,
  VIETNAM,
} from '#lib/domain/requests/citations.ts'
import {
  ANY_KIND,
  type Item,
  LATER,
  type Occasion,
  SAYS_NO,
  says,
  YES,
} from '#lib/domain/requests/contents/item.ts'
import { ACCESS, CORRECTION, ERASURE, RIGHTS, WITHDRAWAL } from '#lib/domain/requests/grounds/ground.ts'

const SINGAPORE: readonly Item[] = [
  ...says(ACCESS, YES, { copy: singaporePdpa('21(1)(a)'), 'uses-past-year': singaporePdpa('21(1)(b)') }),
  ...says(ACCESS, SAYS_NO, { reasons: singaporePdpa('21(6)-(7)') }),
  ...says(CORRECTION, YES, {
    corrected: singaporePdpa('22(2)(a)'),
    'recipients-told': singaporePdpa('22(2)(b)'),
  }),
  ...says(CORRECTION, SAYS_NO, { statement: singaporePdpa('22(5)') }),
  ...says(WITHDRAWAL, YES, { consequences: singaporePdpa('16(2)') }),
  ...says(ACCESS, LATER, { 'new-date': singaporeRegulation('5') }),
  ...says(CORRECTION, LATER, { 'new-date': singaporeRegulation('6') }),
]

const EVERY_ANSWER: readonly Occasion[] = [
  'granted',
  'partly-granted',
  'restricted',
  'refused',
  'no-data-held',
  'identity-not-proven',
]

/** India: every reply names who can answer questions about it (r. 9). */
const INDIA: readonly Item[] = [
  ...says(ACCESS, YES, { summary: dpdp('11(1)(a)'), 'named-recipients': dpdp('11(1)(b)') }),
  ...says(CORRECTION, YES, { corrected: dpdp('12(2)') }),
  ...says(ERASURE, YES, { erased: dpdp('12(3)') }),
  ...says(ANY_KIND, EVERY_ANSWER, { 'contact-person': dpdpRule('9') }),
]

const THAILAND: readonly Item[] = [
  ...says(ACCESS, YES, { copy: thaiPdpa('30'), source: thaiPdpa('30') }),
  ...says(CORRECTION, YES, { corrected: thaiPdpa('35') }),
  ...says(CORRECTION, SAYS_NO, { reasons: thaiPdpa('36') }),
  ...says(ERASURE, YES, { erased: thaiPdpa('33') }),
  ...says(WITHDRAWAL, YES, { consequences: thaiPdpa('19') }),
]

const VIET_NAM: readonly Item[] = [
  ...says(ACCESS, YES, { copy: VIETNAM }),
  ...says(CORRECTION, YES, { corrected: VIETNAM }),
  ...says(ERASURE, YES, { erased: VIETNAM }),
  ...says(RIGHTS, SAYS_NO, { reasons: VIETNAM }),
  ...says([...RIGHTS, ...WITHDRAWAL], LATER, { 'extension-reasons': VIETNAM, 'new-date': VIETNAM }),
]

export const SOUTH_ASIA_ITEMS: Partial<Record<LawId, readonly Item[]>> = {
  SG: SINGAPORE,
  IN: INDIA,
  TH: THAILAND,
  VN: VIET_NAM,
}
