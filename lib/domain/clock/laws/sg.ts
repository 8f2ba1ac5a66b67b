import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'
import { SUNDAY_HOLIDAYS } from '#lib/domain/clock/laws/rest-days.ts'

const THIRTY_DAYS: Period = {
  n: 30, // PDP Regulations 2021 reg. 5
  unit: 'calendar-days',
  start: 'receipt',
  rest: SUNDAY_HOLIDAYS,
  roll: 'next-working-day', // Interpretation Act s. 50; from memory; confirm before switching to mandatory
  certainty: 'regulation',
  source: {
    en: 'PDPA s. 21; Personal Data Protection Regulations 2021 reg. 5; Interpretation Act s. 50',
    'zh-CN': '新加坡《个人数据保护法》（PDPA）第21条；《2021年个人数据保护条例》第5条；《释义法》第50条',
  },
}

const SAID_WHEN: Extension = {
  n: 'announced', // reg. 5: within the 30 days, say in writing by when
  reasons: ['justified-cause'],
  certainty: 'regulation',
  source: {
    en: 'Personal Data Protection Regulations 2021 reg. 5',
    'zh-CN': '《2021年个人数据保护条例》第5条',
  },
}

const CORRECTION: RightRule = {
  respond: {
    ...THIRTY_DAYS, // PDP Regulations 2021 reg. 6; from memory; confirm before switching to mandatory
    source: {
      en: 'PDPA s. 22; Personal Data Protection Regulations 2021 reg. 6; Interpretation Act s. 50',
      'zh-CN': '新加坡 PDPA 第22条；《2021年个人数据保护条例》第6条；《释义法》第50条',
    },
  },
  extend: {
    ...SAID_WHEN,
    source: {
      en: 'Personal Data Protection Regulations 2021 reg. 6',
      'zh-CN': '《2021年个人数据保护条例》第6条',
    },
  },
}

const WITHDRAWAL: Period = {
  n: 10, // PDPC Advisory Guidelines on Key Concepts, ch. 12; from memory; confirm before switching to mandatory
  unit: 'working-days',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS, // the guidelines say business days, which leave Saturdays out
  roll: 'none', // the last day counted is never a day of rest
  certainty: 'guideline',
  source: {
    en: 'PDPA s. 16; PDPC Advisory Guidelines on Key Concepts: ten business days as a rule',
    'zh-CN': '新加坡 PDPA 第16条；个人数据保护委员会（PDPC）《关键概念咨询指南》：一般为10个工作日',
  },
}

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...THIRTY_DAYS,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 30 days of Personal Data Protection Regulations 2021 reg. 5`,
      'zh-CN': `${chinese}；运营者承诺参照《2021年个人数据保护条例》第5条的30日`,
    },
  },
})

/** Singapore: PDPA and its Regulations of 2021. */
export const SG: LawVersions = [
  {
    id: 'SG',
    version: '2021-02-01',
    effectiveFrom: '2021-02-01', // S 63/2021
    zone: 'Asia/Singapore',
    calendar: 'SG',
    nameKey: 'laws.SG',
    rules: {
      access: { respond: THIRTY_DAYS, extend: SAID_WHEN }, // s. 21
      correction: CORRECTION, // s. 22
      deletion: promise('The PDPA has no right to deletion', '新加坡 PDPA 未规定删除权'),
      withdrawal: { respond: WITHDRAWAL }, // s. 16
      cancellation: promise('The PDPA has no right to cancel an account', '新加坡 PDPA 未规定注销账户的权利'),
      complaint: promise('PDPA s. 12 names no time for complaints', '新加坡 PDPA 第12条未规定答复投诉的期限'),
      'opt-out': { respond: WITHDRAWAL }, // s. 16
      explanation: { respond: THIRTY_DAYS, extend: SAID_WHEN }, // s. 21(1)(b)
    },
  },
]
