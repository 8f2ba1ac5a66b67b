import type { LawId } from '#lib/domain/clock/law.ts'
import { app, citing, fadp, lgpd, paia, popia } from '#lib/domain/requests/citations.ts'
import { type Item, LATER, SAYS_NO, says, YES } from '#lib/domain/requests/contents/item.ts'
import { ACCESS, CORRECTION, ERASURE, RIGHTS } from '#lib/domain/requests/grounds/ground.ts'

const dpo = citing('DPO Art. *', '瑞士《数据保护条例》第*条', 'regulation')
const popiaRegulation = citing('POPIA Regulations, reg. *', '《POPIA 条例》第*条', 'regulation')

/** Brazil: the complete statement of art. 19, II. */
const BRAZIL: readonly Item[] = [
  ...says(ACCESS, YES, {
    confirmation: lgpd('18(I)'),
    copy: lgpd('18(II), 19'),
    source: lgpd('19(II)'),
    criteria: lgpd('19(II)'),
    purposes: lgpd('19(II)'),
    recipients: lgpd('18(VII)'),
  }),
  ...says(ACCESS, ['no-data-held'], { searched: lgpd('19(II)') }),
  ...says(CORRECTION, YES, { corrected: lgpd('18(III)'), 'recipients-told': lgpd('18(6)') }),
  ...says(ERASURE, YES, { erased: lgpd('18(VI)'), 'recipients-told': lgpd('18(6)') }),
  ...says(RIGHTS, SAYS_NO, { reasons: lgpd('18(4)(II)'), 'other-holder': lgpd('18(4)(I)') }),
]

/** Switzerland: the list of art. 25(2), letters a to g, and 19(4) for other countries. */
const SWITZERLAND: readonly Item[] = [
  ...says(ACCESS, YES, {
    controller: fadp('25(2)(a)'),
    copy: fadp('25(2)(b)'),
    purposes: fadp('25(2)(c)'),
    retention: fadp('25(2)(d)'),
    source: fadp('25(2)(e)'),
    'automated-decisions': fadp('25(2)(f)'),
    recipients: fadp('25(2)(g)'),
    transfers: fadp('19(4), 25(2)(g)'),
  }),
  ...says(ACCESS, ['no-data-held'], { searched: fadp('25(1)') }),
  ...says(CORRECTION, YES, { corrected: fadp('32(1)') }),
  ...says(CORRECTION, SAYS_NO, { statement: fadp('32(3)') }),
  ...says(ERASURE, YES, { erased: fadp('32(2)') }),
  ...says(ACCESS, SAYS_NO, { reasons: fadp('26(4)') }),
  ...says(ACCESS, LATER, { 'new-date': dpo('18(2)') }),
]

const AUSTRALIA: readonly Item[] = [
  ...says(ACCESS, YES, { copy: app('12.1, 12.4(b)') }),
  ...says(ACCESS, SAYS_NO, { reasons: app('12.9') }),
  ...says(CORRECTION, YES, { corrected: app('13.1'), 'recipients-told': app('13.2') }),
  ...says(CORRECTION, SAYS_NO, { reasons: app('13.3'), statement: app('13.4') }),
]

const SOUTH_AFRICA: readonly Item[] = [
  ...says(ACCESS, YES, {
    confirmation: popia('23(1)(a)'),
    copy: popia('23(1)(b)'),
    recipients: popia('23(1)(b)'),
    'correction-right': popia('23(2)'),
  }),
  ...says(ACCESS, ['no-data-held'], { searched: paia('55') }),
  ...says(ACCESS, SAYS_NO, { reasons: paia('56(3)') }),
  ...says(CORRECTION, YES, { corrected: popia('24(4)'), 'recipients-told': popia('24(3)') }),
  ...says(CORRECTION, SAYS_NO, { reasons: popia('24(4)'), statement: popia('24(2)(d)') }),
  ...says(ERASURE, YES, { erased: popia('24(4)') }),
  ...says(ERASURE, SAYS_NO, { reasons: popiaRegulation('3') }),
  ...says(ACCESS, LATER, { 'extension-reasons': paia('57(3)'), 'new-date': paia('57(3)') }),
]

export const ELSEWHERE_ITEMS: Partial<Record<LawId, readonly Item[]>> = {
  BR: BRAZIL,
  CH: SWITZERLAND,
  AU: AUSTRALIA,
  ZA: SOUTH_AFRICA,
}
