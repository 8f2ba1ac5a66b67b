import {
  ACCESS,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  LOCKED_OR_IN_PART,
  NO_OR_IN_PART,
  RIGHTS,
} from '#lib/domain/requests/grounds/ground.ts'

const pipl = (en: string, zh: string) =>
  ({
    law: 'CN',
    certainty: 'statute',
    source: { en: `PIPL Art. ${en}`, 'zh-CN': `《个人信息保护法》${zh}` },
  }) as const

// a recommended standard: alone it refuses nobody, so the form asks for the statute beside it
const standard = (item: number) =>
  ({
    law: 'CN',
    certainty: 'standard',
    source: {
      en: `GB/T 35273-2020, 8.7(e)(${item})`,
      'zh-CN': `GB/T 35273—2020 第8.7条e)项${item})`,
    },
    kinds: RIGHTS,
    outcomes: NO_OR_IN_PART,
  }) as const

/** China. Grounds about the deceased and about transfers follow with those requests (Art. 49; NDR 25). */
export const CN_GROUNDS = {
  'cn.confidential-by-law': {
    ...pipl('18(1), 45(1)', '第十八条第一款、第四十五条第一款'),
    kinds: ACCESS,
    outcomes: NO_OR_IN_PART,
  },
  'cn.notice-not-required': {
    ...pipl('18(1), 45(1)', '第十八条第一款、第四十五条第一款'),
    kinds: ACCESS,
    outcomes: NO_OR_IN_PART,
  },
  'cn.state-organ': {
    ...pipl('35, 45(1)', '第三十五条、第四十五条第一款'),
    kinds: ACCESS,
    outcomes: NO_OR_IN_PART,
  },
  'cn.data-accurate': { ...pipl('46', '第四十六条'), kinds: CORRECTION, outcomes: NO_OR_IN_PART },
  'cn.retention-period-unexpired': {
    ...pipl('47(2)', '第四十七条第二款'),
    kinds: ERASURE,
    outcomes: LOCKED_OR_IN_PART,
  },
  'cn.technically-infeasible': {
    ...pipl('47(2)', '第四十七条第二款'),
    kinds: ERASURE,
    outcomes: LOCKED_OR_IN_PART,
  },
  'cn.legal-obligation': standard(1),
  'cn.national-security': standard(2),
  'cn.public-safety-health': standard(3),
  'cn.criminal-process': standard(4),
  'cn.bad-faith-or-abuse': standard(5),
  'cn.vital-interests-consent-impractical': standard(6),
  'cn.serious-harm-to-others': standard(7),
  'cn.trade-secret': standard(8),
  'cn.complaint-not-upheld': {
    ...pipl('50(1)', '第五十条第一款'),
    certainty: 'policy',
    kinds: COMPLAINT,
    outcomes: NO_OR_IN_PART,
  },
} as const satisfies Record<string, Ground>
