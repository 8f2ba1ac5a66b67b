import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, Law, LawVersions, Period } from '#lib/domain/clock/law.ts'

const FROM_RECEIPT = {
  start: 'receipt', // 11 CCR 7021(b): regardless of time required to verify
  rest: SATURDAY_SUNDAY_HOLIDAYS, // "business days" are undefined; federal holidays only is the earlier reading
  roll: 'none', // no rolling rule in the regulations
} as const

const ACKNOWLEDGE: Period = {
  ...FROM_RECEIPT,
  n: 10, // 11 CCR 7021(a)
  unit: 'working-days',
  certainty: 'regulation',
  source: { en: '11 CCR 7021(a)', 'zh-CN': '《加州法规汇编》第11编第7021条(a)款' },
}

const ANSWER: Period = {
  ...FROM_RECEIPT,
  n: 45, // Civ. Code 1798.130(a)(2)(A)
  unit: 'calendar-days',
  safe: { minusDays: 1 }, // 7021(b) "begin on the day": the day of receipt read as day one
  certainty: 'statute',
  source: {
    en: 'Cal. Civ. Code 1798.130(a)(2)(A); 11 CCR 7021(b)',
    'zh-CN': '《加州民法典》第1798.130条(a)款(2)项(A)目；《加州法规汇编》第11编第7021条(b)款',
  },
}

const FORTY_FIVE_MORE: Extension = {
  n: 45, // Civ. Code 1798.130(a)(2)(A): 90 days from receipt in all
  reasons: ['complexity', 'number-of-requests'], // "when reasonably necessary", 1798.145(h)(1)
  certainty: 'statute',
  source: ANSWER.source,
}

const CONSUMER_REQUEST = { acknowledge: ACKNOWLEDGE, respond: ANSWER, extend: FORTY_FIVE_MORE }

const OPT_OUT: Period = {
  ...FROM_RECEIPT,
  n: 15, // 11 CCR 7026(f), 7027(g)
  unit: 'working-days',
  certainty: 'regulation',
  source: {
    en: '11 CCR 7026(f), 7027(g): as soon as feasibly possible, at most 15 business days',
    'zh-CN': '《加州法规汇编》第11编第7026条(f)款、第7027条(g)款：尽快处理，最长15个工作日',
  },
}

const OBJECTION: Period = {
  ...OPT_OUT,
  certainty: 'policy',
  source: {
    en: 'CCPA has no general right to object; the operator treats it as an opt-out (11 CCR 7026(f))',
    'zh-CN': 'CCPA 未规定一般性的反对权；运营者按选择退出请求处理（《加州法规汇编》第11编第7026条(f)款）',
  },
}

const CANCELLATION: Period = {
  ...ANSWER,
  certainty: 'policy',
  source: {
    en: 'CCPA has no right to cancel an account; the operator treats it as a request to delete (Civ. Code 1798.105, 1798.130)',
    'zh-CN': 'CCPA 未规定注销账户的权利；运营者按删除请求处理（《加州民法典》第1798.105条、第1798.130条）',
  },
}

const CANCELLATION_EXTENSION: Extension = {
  ...FORTY_FIVE_MORE,
  certainty: 'policy',
  source: CANCELLATION.source,
}

const COMPLAINT: Period = {
  ...ANSWER,
  certainty: 'policy',
  source: {
    en: 'CCPA names no time for complaints to the business; the operator promises the 45 days of Civ. Code 1798.130',
    'zh-CN': 'CCPA 未规定企业答复投诉的期限；运营者承诺参照《加州民法典》第1798.130条的45日',
  },
}

const EXPLANATION: Period = {
  ...ANSWER,
  certainty: 'regulation',
  source: {
    en: '11 CCR 7222 (automated decisions), with the times of 7021',
    'zh-CN': '《加州法规汇编》第11编第7222条（自动化决策），期限适用第7021条',
  },
}

const EXPLANATION_PROMISE: Period = {
  ...ANSWER,
  certainty: 'policy',
  source: {
    en: '11 CCR 7222 (automated decisions) applies from 2027; the operator promises its 45 days already',
    'zh-CN': '《加州法规汇编》第11编第7222条（自动化决策）自2027年起适用；运营者承诺现在即按45日答复',
  },
}

const OPT_OUT_OF_DECISIONS: Period = {
  ...OPT_OUT,
  source: {
    en: '11 CCR 7221 (opting out of automated decisions): at most 15 business days',
    'zh-CN': '《加州法规汇编》第11编第7221条（选择退出自动化决策）：最长15个工作日',
  },
}

const AUTOMATED_PROMISE: Period = {
  ...OPT_OUT,
  certainty: 'policy',
  source: {
    en: '11 CCR 7221 (automated decisions) applies from 2027; the operator promises its 15 business days already',
    'zh-CN': '《加州法规汇编》第11编第7221条（自动化决策）自2027年起适用；运营者承诺现在即按15个工作日处理',
  },
}

const BEFORE_ADMT: Law = {
  id: 'US-CA',
  version: '2026-01-01',
  effectiveFrom: '2020-01-01', // Civ. Code 1798.198
  zone: 'America/Los_Angeles',
  calendar: 'US-FEDERAL',
  nameKey: 'laws.US-CA',
  rules: {
    access: CONSUMER_REQUEST, // 1798.110
    correction: CONSUMER_REQUEST, // 1798.106
    deletion: CONSUMER_REQUEST, // 1798.105
    withdrawal: { respond: OPT_OUT }, // 1798.120, 1798.135: consent to sell or share is withdrawn by opting out
    cancellation: { ...CONSUMER_REQUEST, respond: CANCELLATION, extend: CANCELLATION_EXTENSION },
    complaint: { respond: COMPLAINT },
    portability: CONSUMER_REQUEST, // 1798.130(a)(3)(B)(iii)
    objection: { respond: OBJECTION },
    restriction: { respond: OPT_OUT }, // 1798.121, limit the use of sensitive information
    'opt-out': { respond: OPT_OUT }, // 1798.120
    explanation: { ...CONSUMER_REQUEST, respond: EXPLANATION_PROMISE },
    'automated-decision': { respond: AUTOMATED_PROMISE },
  },
}

const WITH_ADMT: Law = {
  ...BEFORE_ADMT,
  version: '2027-01-01',
  effectiveFrom: '2027-01-01', // 11 CCR 7200(b): automated decisions already in use
  rules: {
    ...BEFORE_ADMT.rules,
    explanation: { ...CONSUMER_REQUEST, respond: EXPLANATION }, // 7222
    'automated-decision': { respond: OPT_OUT_OF_DECISIONS }, // 7221
  },
}

/** California: CCPA (Civ. Code 1798.100 ff.) and its regulations (11 CCR 7000 ff.). Read with US federal holidays. */
export const US_CA: LawVersions = [BEFORE_ADMT, WITH_ADMT]
