import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, Law, LawVersions, Pause, Period, RightRule } from '#lib/domain/clock/law.ts'

const SOURCE = {
  en: 'UK GDPR arts. 12(3), 12A; ICO guidance on the right of access',
  'zh-CN': '英国 GDPR 第12条第3款、第12A条；ICO《访问权指南》',
}

const CLARIFICATION_PAUSE: Pause = {
  cause: 'clarification',
  bounds: 'inclusive', // UK GDPR art. 12A; same text in DPA 2018 s. 54(3A): both end days are left out
  certainty: 'statute',
  source: { en: 'UK GDPR art. 12A (access requests only)', 'zh-CN': '英国 GDPR 第12A条（仅限访问请求）' },
}

const ONE_MONTH: Period = {
  n: 1, // UK GDPR art. 12A
  unit: 'months',
  start: 'latest-of-receipt-identity-fee', // UK GDPR art. 12A, "relevant time"
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'next-working-day', // ICO guidance on the right of access
  safe: { minusDays: 1 }, // "one month beginning with", read literally, ends a day before the ICO's corresponding date
  certainty: 'statute',
  source: SOURCE,
}

const TWO_FURTHER_MONTHS: Extension = {
  n: 2, // UK GDPR art. 12(3), 12A
  reasons: ['complexity', 'number-of-requests'],
  certainty: 'statute',
  source: SOURCE,
}

const STATUTE: RightRule = { respond: ONE_MONTH, extend: TWO_FURTHER_MONTHS }

const WITHDRAWAL: Period = {
  ...ONE_MONTH,
  start: 'receipt',
  certainty: 'policy',
  source: {
    en: 'UK GDPR art. 7(3) names no number; the operator promises the month of art. 12(3)',
    'zh-CN': '英国 GDPR 第7条第3款未规定天数；运营者承诺参照第12条第3款的一个月',
  },
}

const CANCELLATION: Period = {
  ...ONE_MONTH,
  certainty: 'policy',
  source: {
    en: 'UK GDPR has no right to cancel an account; the operator treats it as erasure (arts. 17, 12(3))',
    'zh-CN': '英国 GDPR 未规定注销账户的权利；运营者按删除请求处理（第17条、第12条第3款）',
  },
}

const CANCELLATION_EXTENSION: Extension = {
  ...TWO_FURTHER_MONTHS,
  certainty: 'policy',
  source: CANCELLATION.source,
}

const COMPLAINT_SOURCE = {
  en: 'Data Protection Act 2018 s. 164A; ICO complaints guidance',
  'zh-CN': '英国《2018年数据保护法》第164A条；ICO 投诉处理指南',
}

const COMPLAINT_PROMISE: Period = {
  ...WITHDRAWAL,
  source: {
    en: 'Before DPA 2018 s. 164A no law named a time for complaints; the operator promises the month of art. 12(3)',
    'zh-CN':
      '《2018年数据保护法》第164A条施行前，法律未规定答复投诉的期限；运营者承诺参照第12条第3款的一个月',
  },
}

const ACKNOWLEDGE_COMPLAINT: Period = {
  n: 30, // DPA 2018 s. 164A
  unit: 'calendar-days',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'next-working-day', // ICO complaints guidance
  certainty: 'statute',
  source: COMPLAINT_SOURCE,
}

const BEFORE_COMPLAINTS: Law = {
  id: 'UK',
  version: '2018-05-25',
  effectiveFrom: '2018-05-25', // DPA 2018; UK GDPR since 2021-01-01 with the same month
  zone: 'Europe/London',
  calendar: 'GB-ENG',
  nameKey: 'laws.UK',
  rules: {
    access: { ...STATUTE, respond: { ...ONE_MONTH, pauses: [CLARIFICATION_PAUSE] } }, // art. 15
    correction: STATUTE, // art. 16
    deletion: STATUTE, // art. 17
    withdrawal: { respond: WITHDRAWAL }, // art. 7(3)
    cancellation: { respond: CANCELLATION, extend: CANCELLATION_EXTENSION },
    complaint: { respond: COMPLAINT_PROMISE },
    portability: STATUTE, // art. 20
    objection: STATUTE, // art. 21
    restriction: STATUTE, // art. 18
    'opt-out': STATUTE, // art. 21(2)-(3)
    explanation: STATUTE, // art. 15(1)(h)
    'automated-decision': STATUTE, // arts. 22A-22D
  },
}

const WITH_COMPLAINTS: Law = {
  ...BEFORE_COMPLAINTS,
  version: '2026-06-19',
  effectiveFrom: '2026-06-19', // DUAA 2025 s. 103
  rules: {
    ...BEFORE_COMPLAINTS.rules,
    complaint: {
      acknowledge: ACKNOWLEDGE_COMPLAINT,
      withoutDelay: { certainty: 'statute', source: COMPLAINT_SOURCE }, // s. 164A: outcome without undue delay
    },
  },
}

/** United Kingdom: UK GDPR and the Data Protection Act 2018 as changed by the Data (Use and Access) Act 2025. */
export const UK: LawVersions = [BEFORE_COMPLAINTS, WITH_COMPLAINTS]
