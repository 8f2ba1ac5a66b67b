import {
  appi,
  dpdp,
  koreanPipa,
  pdpo,
  singaporePdpa,
  singaporeSchedules,
  taiwanPdpa,
  thaiPdpa,
  VIETNAM,
} from '#lib/domain/requests/citations.ts'
import {
  ACCESS,
  ANY_NO,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  ground,
  IN_PART,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
  WITHDRAWAL,
} from '#lib/domain/requests/grounds/ground.ts'

const access = (laws: Ground['laws']) => ground(laws, ACCESS, NO_OR_IN_PART)

/** Japan: Art. 35 asks for erasure only in its own cases, and not at a great cost where something else protects. */
const JP = {
  'jp.harm': access({ JP: appi('33(2)(i)') }),
  'jp.serious-impediment': access({ JP: appi('33(2)(ii)') }),
  'jp.other-law': access({ JP: appi('33(2)(iii)') }),
  'jp.erasure-no-ground': ground({ JP: appi('35(1), 35(5)') }, ERASURE, NO_OR_IN_PART),
  'jp.erasure-costly': ground({ JP: appi('35(2), 35(6)') }, ERASURE, ANY_NO),
} as const

const KR = {
  'kr.forbidden-by-law': access({ KR: koreanPipa('35(4)(1)') }),
  'kr.harm-to-others': access({ KR: koreanPipa('35(4)(2)') }),
  'kr.public-duties': access({ KR: koreanPipa('35(4)(3)') }),
  'kr.collection-required': ground({ KR: koreanPipa('36(1)') }, ERASURE, ANY_NO),
} as const

const FIFTH = singaporeSchedules('Fifth Schedule', '附表五')

/** Singapore: what must not be given (s. 21(3)), and what need not be (Fifth and Sixth Schedules). */
const SG = {
  'sg.safety': access({ SG: singaporePdpa('21(3)(a)-(b)') }),
  'sg.others-data': access({ SG: singaporePdpa('21(3)(c)') }),
  'sg.identity-of-source': access({ SG: singaporePdpa('21(3)(d)') }),
  'sg.national-interest': access({ SG: singaporePdpa('21(3)(e)') }),
  'sg.opinion': ground(
    { SG: singaporeSchedules('Fifth and Sixth Schedules', '附表五、附表六') },
    [...ACCESS, ...CORRECTION],
    NO_OR_IN_PART,
  ),
  'sg.privilege': access({ SG: FIFTH }),
  'sg.confidential-commercial': access({ SG: FIFTH }),
  'sg.investigation': access({ SG: FIFTH }),
  'sg.disproportionate': access({ SG: FIFTH }),
  'sg.frivolous': ground({ SG: FIFTH }, ACCESS, NO),
  'sg.required-by-law': ground({ SG: singaporePdpa('16(4)') }, WITHDRAWAL, NO_OR_IN_PART),
} as const

const IN = {
  'in.needed': ground({ IN: dpdp('12(3)') }, ERASURE, ANY_NO),
  'in.shared-with-authorities': ground({ IN: dpdp('11(2)') }, ACCESS, IN_PART),
  'in.exempt': ground({ IN: dpdp('17') }, RIGHTS, NO_OR_IN_PART),
  'in.false-or-frivolous': ground({ IN: dpdp('15') }, [...RIGHTS, ...COMPLAINT], NO),
  'in.required-by-law': ground({ IN: dpdp('6(6)') }, WITHDRAWAL, NO_OR_IN_PART),
} as const

/** Hong Kong: what must be refused (20(1)), what may be (20(3), 24), and the exemptions of Part 8. */
const HK = {
  'hk.identity': ground({ HK: pdpo('20(1)(a), 24(1)') }, [...ACCESS, ...CORRECTION], NO),
  'hk.others-data': access({ HK: pdpo('20(1)(b)') }),
  'hk.forbidden': access({ HK: pdpo('20(1)(c)') }),
  'hk.cannot-locate': ground({ HK: pdpo('20(3)(b)') }, ACCESS, NO),
  'hk.repeated': ground({ HK: pdpo('20(3)(c)') }, ACCESS, NO),
  'hk.other-holder': ground({ HK: pdpo('20(3)(d), 24(3)(e)') }, [...ACCESS, ...CORRECTION], NO_OR_IN_PART),
  'hk.form': ground({ HK: pdpo('20(3)(e)') }, ACCESS, NO),
  'hk.exempt-crime': access({ HK: pdpo('58') }),
  'hk.exempt': ground({ HK: pdpo('20(3)(f), 51–63D') }, [...ACCESS, ...CORRECTION], NO_OR_IN_PART),
} as const

const TW = {
  'tw.national-interest': access({ TW: taiwanPdpa('10(1)') }),
  'tw.official-duties': access({ TW: taiwanPdpa('10(2)') }),
  'tw.major-interests': access({ TW: taiwanPdpa('10(3)') }),
  'tw.needed-or-agreed': ground({ TW: taiwanPdpa('11(3)') }, ERASURE, ANY_NO),
} as const

const TH = {
  'th.law-or-court': access({ TH: thaiPdpa('30') }),
  'th.harm-to-others': access({ TH: thaiPdpa('30') }),
  'th.erasure-no-ground': ground({ TH: thaiPdpa('33') }, ERASURE, NO_OR_IN_PART),
  'th.erasure-expression': ground({ TH: thaiPdpa('33') }, ERASURE, NO_OR_IN_PART),
  'th.erasure-public-purpose': ground({ TH: thaiPdpa('33') }, ERASURE, NO_OR_IN_PART),
  'th.erasure-law-or-claims': ground({ TH: thaiPdpa('33') }, ERASURE, ANY_NO),
  'th.withdrawal-restricted': ground({ TH: thaiPdpa('19') }, WITHDRAWAL, NO_OR_IN_PART),
} as const

const VN = {
  'vn.state-interest': ground({ VN: VIETNAM }, RIGHTS, NO_OR_IN_PART),
  'vn.other-law': ground({ VN: VIETNAM }, RIGHTS, ANY_NO),
  'vn.harm-to-others': ground({ VN: VIETNAM }, RIGHTS, NO_OR_IN_PART),
  'vn.cannot-verify': ground({ VN: VIETNAM }, RIGHTS, NO),
} as const

export const ASIA_GROUNDS = {
  ...JP,
  ...KR,
  ...SG,
  ...IN,
  ...HK,
  ...TW,
  ...TH,
  ...VN,
} as const satisfies Record<string, Ground>
