import type { Certainty, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

const GRIEVANCE: Period = {
  n: 90, // DPDP Rules 2025 r. 14(3): not more than ninety days
  unit: 'calendar-days',
  start: 'receipt',
  rest: { weekdays: [7], holidays: true },
  roll: 'none', // no rule moves the last day
  certainty: 'regulation',
  source: {
    en: 'DPDP Act 2023 s. 13; DPDP Rules 2025 r. 14(3): at most 90 days',
    'zh-CN': '印度《2023年数字个人数据保护法》第13条；《2025年数字个人数据保护规则》第14条第3款：最长90日',
  },
}

const published = (section: string, certainty: Certainty = 'policy'): RightRule => ({
  withoutDelay: {
    certainty,
    source: {
      en: `DPDP Act 2023 s. ${section}, DPDP Rules 2025 r. 14(1): within the period that the operator publishes; the operator promises to act without delay`,
      'zh-CN': `印度《2023年数字个人数据保护法》第${section}条、《2025年数字个人数据保护规则》第14条第1款：按运营者公布的期限办理；运营者承诺及时办理`,
    },
  },
})

const CANCELLATION: RightRule = {
  withoutDelay: {
    certainty: 'policy',
    source: {
      en: 'The DPDP Act has no right to cancel an account; the operator treats it as erasure (s. 12)',
      'zh-CN': '印度《2023年数字个人数据保护法》未规定注销账户的权利；运营者按删除请求处理（第12条）',
    },
  },
}

/** India: DPDP Act 2023 and Rules 2025, whose part on rights begins in May 2027. */
export const IN: LawVersions = [
  {
    id: 'IN',
    version: '2025-11-13', // DPDP Rules 2025 as notified
    effectiveFrom: '2027-05-13', // r. 1: eighteen months later, 13 or 14 May; confirm before switching to mandatory
    zone: 'Asia/Kolkata',
    calendar: 'IN',
    nameKey: 'laws.IN',
    rules: {
      access: published('11'),
      correction: published('12'),
      deletion: published('12'),
      withdrawal: published('6(4)'),
      cancellation: CANCELLATION,
      complaint: { respond: GRIEVANCE },
      explanation: published('11'),
    },
  },
]
