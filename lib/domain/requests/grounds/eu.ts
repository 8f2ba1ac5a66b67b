import {
  ACCESS,
  ANY_NO,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
} from '#lib/domain/requests/grounds/ground.ts'

const gdpr = (article: string) =>
  ({
    law: 'EU',
    certainty: 'statute',
    source: { en: `GDPR Art. ${article}`, 'zh-CN': `GDPR 第${article}条` },
  }) as const

/** The EU. Grounds about objection, transfer and automated decisions follow with those kinds (20, 21, 22). */
export const EU_GROUNDS = {
  'eu.manifestly-unfounded': { ...gdpr('12(5)'), kinds: RIGHTS, outcomes: NO },
  'eu.excessive': { ...gdpr('12(5)'), kinds: RIGHTS, outcomes: NO },
  'eu.not-identifiable': { ...gdpr('11(2), 12(2)'), kinds: RIGHTS, outcomes: NO },
  'eu.rights-of-others': { ...gdpr('15(4)'), kinds: ACCESS, outcomes: NO_OR_IN_PART },
  'eu.data-accurate': { ...gdpr('16'), kinds: CORRECTION, outcomes: NO_OR_IN_PART },
  'eu.erasure.no-ground': { ...gdpr('17(1)'), kinds: ERASURE, outcomes: NO_OR_IN_PART },
  'eu.erasure.expression': { ...gdpr('17(3)(a)'), kinds: ERASURE, outcomes: NO_OR_IN_PART },
  'eu.erasure.legal-obligation': { ...gdpr('17(3)(b)'), kinds: ERASURE, outcomes: ANY_NO },
  'eu.erasure.public-health': { ...gdpr('17(3)(c)'), kinds: ERASURE, outcomes: NO_OR_IN_PART },
  'eu.erasure.archiving': { ...gdpr('17(3)(d)'), kinds: ERASURE, outcomes: NO_OR_IN_PART },
  'eu.erasure.legal-claims': { ...gdpr('17(3)(e)'), kinds: ERASURE, outcomes: ANY_NO },
  'eu.national-restriction': { ...gdpr('23'), kinds: RIGHTS, outcomes: NO_OR_IN_PART },
  'eu.complaint-not-upheld': {
    ...gdpr('24'),
    certainty: 'policy',
    kinds: COMPLAINT,
    outcomes: NO_OR_IN_PART,
  },
} as const satisfies Record<string, Ground>
