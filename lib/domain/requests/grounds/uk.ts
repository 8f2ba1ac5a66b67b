import {
  ACCESS,
  ANY_NO,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  IN_PART,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
} from '#lib/domain/requests/grounds/ground.ts'

const gdpr = (article: string) =>
  ({
    law: 'UK',
    certainty: 'statute',
    source: { en: `UK GDPR Art. ${article}`, 'zh-CN': `英国 GDPR 第${article}条` },
  }) as const

const schedule2 = (paragraph: number) =>
  ({
    law: 'UK',
    certainty: 'statute',
    source: {
      en: `Data Protection Act 2018, Sch. 2 para. ${paragraph}`,
      'zh-CN': `《2018年数据保护法》附件2第${paragraph}段`,
    },
    kinds: ACCESS,
    outcomes: NO_OR_IN_PART,
  }) as const

/** The United Kingdom. "Vexatious" was never enacted. */
export const UK_GROUNDS = {
  'uk.manifestly-unfounded': { ...gdpr('12(5)'), kinds: RIGHTS, outcomes: NO },
  'uk.excessive': { ...gdpr('12(5)'), kinds: RIGHTS, outcomes: NO },
  'uk.not-identifiable': { ...gdpr('11(2), 12(2)'), kinds: RIGHTS, outcomes: NO },
  'uk.rights-of-others': schedule2(16),
  'uk.disproportionate-search': { ...gdpr('15(1A)'), kinds: ACCESS, outcomes: IN_PART },
  'uk.crime': { ...schedule2(2), kinds: RIGHTS },
  'uk.legal-privilege': schedule2(19),
  'uk.management-forecasts': schedule2(22),
  'uk.negotiations': schedule2(23),
  'uk.references': schedule2(24),
  'uk.data-accurate': { ...gdpr('16'), kinds: CORRECTION, outcomes: NO_OR_IN_PART },
  'uk.erasure.no-ground': { ...gdpr('17(1)'), kinds: ERASURE, outcomes: NO_OR_IN_PART },
  'uk.erasure.expression': { ...gdpr('17(3)(a)'), kinds: ERASURE, outcomes: NO_OR_IN_PART },
  'uk.erasure.legal-obligation': { ...gdpr('17(3)(b)'), kinds: ERASURE, outcomes: ANY_NO },
  'uk.erasure.public-health': { ...gdpr('17(3)(c)'), kinds: ERASURE, outcomes: NO_OR_IN_PART },
  'uk.erasure.archiving': { ...gdpr('17(3)(d)'), kinds: ERASURE, outcomes: NO_OR_IN_PART },
  'uk.erasure.legal-claims': { ...gdpr('17(3)(e)'), kinds: ERASURE, outcomes: ANY_NO },
  'uk.complaint-not-upheld': {
    law: 'UK',
    certainty: 'statute',
    source: {
      en: 'Data Protection Act 2018, s. 164A',
      'zh-CN': '《2018年数据保护法》第164A条',
    },
    kinds: COMPLAINT,
    outcomes: NO_OR_IN_PART,
  },
} as const satisfies Record<string, Ground>
