import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

const COUNTED = {
  unit: 'calendar-days',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'next-working-day', // Civil Act art. 161; from memory; confirm before switching to mandatory
  certainty: 'regulation',
} as const

const ACCESS: Period = {
  ...COUNTED,
  n: 10, // Enforcement Decree art. 41(4); from memory; confirm before switching to mandatory
  source: {
    en: 'PIPA art. 35(3); Enforcement Decree art. 41; Civil Act arts. 157, 161',
    'zh-CN': '韩国《个人信息保护法》第35条第3款；《施行令》第41条；《民法》第157条、第161条',
  },
}

const POSTPONED: Extension = {
  n: 'announced', // postponed while the cause lasts; the notice says why and until when
  reasons: ['justified-cause'], // from memory; confirm before switching to mandatory
  certainty: 'statute',
  source: {
    en: 'PIPA art. 35(3); Enforcement Decree art. 42',
    'zh-CN': '韩国《个人信息保护法》第35条第3款；《施行令》第42条',
  },
}

const CORRECTION: Period = {
  ...COUNTED,
  n: 10, // Enforcement Decree art. 43
  source: {
    en: 'PIPA art. 36; Enforcement Decree art. 43; Civil Act arts. 157, 161',
    'zh-CN': '韩国《个人信息保护法》第36条；《施行令》第43条；《民法》第157条、第161条',
  },
}

const SUSPENSION: Period = {
  ...COUNTED,
  n: 10, // Enforcement Decree art. 44
  source: {
    en: 'PIPA art. 37; Enforcement Decree art. 44; Civil Act arts. 157, 161',
    'zh-CN': '韩国《个人信息保护法》第37条；《施行令》第44条；《民法》第157条、第161条',
  },
}

const DECISION_SOURCE = {
  en: 'PIPA art. 37-2; Enforcement Decree art. 44-3; Civil Act arts. 157, 161',
  'zh-CN': '韩国《个人信息保护法》第37条之2；《施行令》第44条之3；《民法》第157条、第161条',
}

const AUTOMATED_DECISION: RightRule = {
  respond: { ...COUNTED, n: 30, source: DECISION_SOURCE }, // Enforcement Decree art. 44-3
  extend: {
    n: 60, // Enforcement Decree art. 44-3: two times 30; from memory; confirm before switching to mandatory
    reasons: ['justified-cause'],
    certainty: 'regulation',
    source: DECISION_SOURCE,
  },
}

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...SUSPENSION,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 10 days of Enforcement Decree arts. 43 and 44`,
      'zh-CN': `${chinese}；运营者承诺参照《施行令》第43条、第44条的10日`,
    },
  },
})

/** Korea: PIPA and its Enforcement Decree. */
export const KR: LawVersions = [
  {
    id: 'KR',
    version: '2025-03-13',
    effectiveFrom: '2024-03-15', // art. 37-2; version: transfer of data, art. 35-2
    zone: 'Asia/Seoul',
    calendar: 'KR',
    nameKey: 'laws.KR',
    remind: [3, 1],
    rules: {
      access: { respond: ACCESS, extend: POSTPONED }, // art. 35
      correction: { respond: CORRECTION }, // art. 36
      deletion: { respond: CORRECTION }, // art. 36
      withdrawal: { respond: SUSPENSION }, // art. 37(1)
      cancellation: promise(
        'PIPA has no right to cancel an account',
        '韩国《个人信息保护法》未规定注销账户的权利',
      ),
      complaint: promise('PIPA names no time for complaints', '韩国《个人信息保护法》未规定答复投诉的期限'),
      portability: promise(
        'PIPA art. 35-2 names no number here',
        '韩国《个人信息保护法》第35条之2未规定天数',
      ),
      objection: { respond: SUSPENSION }, // art. 37
      restriction: { respond: SUSPENSION }, // art. 37
      'opt-out': { respond: SUSPENSION }, // art. 37
      explanation: { respond: ACCESS, extend: POSTPONED }, // art. 35; Decree art. 41(1)
      'automated-decision': AUTOMATED_DECISION,
    },
  },
]
