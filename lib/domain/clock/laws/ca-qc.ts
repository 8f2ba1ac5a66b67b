import type { LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'
import { SUNDAY_HOLIDAYS } from '#lib/domain/clock/laws/rest-days.ts'

const THIRTY_DAYS: Period = {
  n: 30, // CQLR c. P-39.1 s. 32: after receipt
  unit: 'calendar-days',
  start: 'receipt',
  rest: SUNDAY_HOLIDAYS, // Interpretation Act s. 61(23): a Saturday is no holiday
  roll: 'next-working-day', // Interpretation Act s. 52
  certainty: 'statute',
  source: {
    en: 'CQLR c. P-39.1 s. 32; Interpretation Act (CQLR c. I-16) s. 52',
    'zh-CN': '魁北克省《私营部门个人信息保护法》（P-39.1）第32条；《解释法》（I-16）第52条',
  },
}

const STATUTE: RightRule = { respond: THIRTY_DAYS }

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...THIRTY_DAYS,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 30 days of CQLR c. P-39.1 s. 32`,
      'zh-CN': `${chinese}；运营者承诺参照魁北克省 P-39.1 第32条的30日`,
    },
  },
})

/** Quebec: Act respecting the protection of personal information in the private sector. Silence is a refusal; no extension. */
export const CA_QC: LawVersions = [
  {
    id: 'CA-QC',
    version: '2024-09-22',
    effectiveFrom: '2023-09-22', // Law 25; portability since 2024-09-22
    zone: 'America/Toronto',
    calendar: 'CA-QC',
    nameKey: 'laws.CA-QC',
    rules: {
      access: STATUTE, // s. 27
      correction: STATUTE, // s. 28
      deletion: STATUTE, // ss. 28, 28.1; Civil Code art. 40
      withdrawal: promise('No time is named for the withdrawal of consent', '法律未规定撤回同意的处理期限'),
      cancellation: promise('The law has no right to cancel an account', '法律未规定注销账户的权利'),
      complaint: promise('Section 3.2 names no time for complaints', '第3.2条未规定答复投诉的期限'),
      portability: STATUTE, // s. 27(3)
      explanation: STATUTE, // s. 8
      'automated-decision': promise('Section 12.1 names no time', '第12.1条未规定期限'),
    },
  },
]
