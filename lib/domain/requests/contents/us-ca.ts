import { ccpa, ccpaRegulation } from '#lib/domain/requests/citations.ts'
import {
  ANY_KIND,
  type Item,
  LATER,
  REFUSED,
  SAYS_NO,
  says,
  YES,
} from '#lib/domain/requests/contents/item.ts'
import { ACCESS, CORRECTION, ERASURE, WITHDRAWAL } from '#lib/domain/requests/grounds/ground.ts'

/** California: know, delete, correct and opt out each have a list of their own in the regulations. */
export const US_CA_ITEMS: readonly Item[] = [
  ...says(ACCESS, YES, {
    copy: ccpa('1798.110(a)(5), 1798.130(a)(3)(B)'),
    categories: ccpa('1798.110(a)(1)'),
    source: ccpa('1798.110(a)(2)'),
    purposes: ccpa('1798.110(a)(3)'),
    recipients: ccpa('1798.110(a)(4), 1798.115(a)'),
    period: ccpa('1798.130(a)(2)(B)'),
    'sensitive-named': ccpaRegulation('7024(d)'),
  }),
  ...says(CORRECTION, YES, { corrected: ccpaRegulation('7023') }),
  ...says(CORRECTION, REFUSED, { reasons: ccpaRegulation('7023(f)'), statement: ccpaRegulation('7023(f)') }),
  ...says(ERASURE, YES, {
    erased: ccpaRegulation('7022(b)'),
    backups: ccpaRegulation('7022(d)'),
    'recipients-told': ccpaRegulation('7022(b)(2)-(3)'),
    'record-kept': ccpaRegulation('7022(e)'),
  }),
  ...says(ERASURE, SAYS_NO, {
    reasons: ccpaRegulation('7022(f)(1)'),
    'rest-done': ccpaRegulation('7022(f)(2)'),
    'kept-purpose': ccpaRegulation('7022(f)(3)'),
  }),
  ...says(ACCESS, SAYS_NO, { reasons: ccpaRegulation('7024(e)') }),
  ...says(WITHDRAWAL, YES, { stopped: ccpaRegulation('7026(f)-(g)') }),
  ...says(WITHDRAWAL, REFUSED, { reasons: ccpaRegulation('7026(e)') }),
  ...says(ANY_KIND, ['identity-not-proven'], { reasons: ccpaRegulation('7021(b), 7022(a), 7024(a)-(b)') }),
  ...says(ANY_KIND, LATER, { 'extension-reasons': ccpaRegulation('7021(b)') }),
]
