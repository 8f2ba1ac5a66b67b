import { app, fadp, lgpd, paia, popia } from '#lib/domain/requests/citations.ts'
import {
  ACCESS,
  ANY_NO,
  CORRECTION,
  ERASURE,
  type Ground,
  ground,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
} from '#lib/domain/requests/grounds/ground.ts'

const access = (laws: Ground['laws']) => ground(laws, ACCESS, NO_OR_IN_PART)
const kept = (laws: Ground['laws']) => ground(laws, ERASURE, ANY_NO)

const BR = {
  'br.not-controller': ground({ BR: lgpd('18(4)(I)') }, RIGHTS, NO),
  'br.reasons-of-fact-or-law': ground({ BR: lgpd('18(4)(II)') }, RIGHTS, NO_OR_IN_PART),
  'br.trade-secret': access({ BR: lgpd('19(II)') }),
  'br.kept-legal-obligation': kept({ BR: lgpd('16(I)') }),
  'br.kept-research': kept({ BR: lgpd('16(II)') }),
  'br.kept-transfer': kept({ BR: lgpd('16(III)') }),
  'br.kept-anonymised': kept({ BR: lgpd('16(IV)') }),
} as const

const CH = {
  'ch.secrecy-by-law': access({ CH: fadp('26(1)(a)') }),
  'ch.third-parties': access({ CH: fadp('26(1)(b)') }),
  'ch.obviously-unjustified': ground({ CH: fadp('26(1)(c)') }, ACCESS, NO),
  'ch.own-interests': access({ CH: fadp('26(2)(a)') }),
  'ch.change-forbidden': ground({ CH: fadp('32(1)') }, CORRECTION, NO_OR_IN_PART),
  'ch.justified': kept({ CH: fadp('31') }),
} as const

/** Australia: the ten reasons of APP 12.3, in its order. */
const AU = {
  'au.serious-threat': access({ AU: app('12.3(a)') }),
  'au.privacy-of-others': access({ AU: app('12.3(b)') }),
  'au.frivolous-vexatious': ground({ AU: app('12.3(c)') }, ACCESS, NO),
  'au.legal-proceedings': access({ AU: app('12.3(d)') }),
  'au.negotiations': access({ AU: app('12.3(e)') }),
  'au.unlawful': access({ AU: app('12.3(f)') }),
  'au.denial-required': access({ AU: app('12.3(g)') }),
  'au.serious-misconduct': access({ AU: app('12.3(h)') }),
  'au.enforcement': access({ AU: app('12.3(i)') }),
  'au.commercially-sensitive': access({ AU: app('12.3(j)') }),
} as const

/** South Africa: access is refused on the grounds of PAIA, Part 3 chapter 4, which POPIA 23(4) calls in. */
const ZA = {
  'za.identity': ground({ ZA: popia('23(1)') }, RIGHTS, NO),
  'za.privacy-of-others': access({ ZA: paia('63') }),
  'za.commercial-of-others': access({ ZA: paia('64') }),
  'za.duty-of-confidence': access({ ZA: paia('65') }),
  'za.safety': access({ ZA: paia('66') }),
  'za.privilege': access({ ZA: paia('67') }),
  'za.own-commercial': access({ ZA: paia('68') }),
  'za.research': access({ ZA: paia('69') }),
  'za.still-authorised': kept({ ZA: popia('14, 24(1)') }),
} as const

export const ELSEWHERE_GROUNDS = { ...BR, ...CH, ...AU, ...ZA } as const satisfies Record<string, Ground>
