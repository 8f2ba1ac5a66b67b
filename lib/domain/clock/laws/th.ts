import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

const THIRTY_DAYS: Period = {
  n: 30, // PDPA s. 30
  unit: 'calendar-days',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'next-working-day', // Civil and Commercial Code s. 193/8; from memory; confirm before switching to mandatory
  certainty: 'statute',
  source: {
    en: 'Thai PDPA s. 30; Civil and Commercial Code ss. 193/3, 193/8',
    'zh-CN': '泰国《个人数据保护法》（PDPA）第30条；《民商法典》第193/3条、第193/8条',
  },
}

// from memory that the Act names no number; confirm before switching to mandatory
const unnumbered = (section: string): RightRule => ({
  withoutDelay: {
    certainty: 'statute',
    source: {
      en: `Thai PDPA s. ${section}: the Act names no number of days`,
      'zh-CN': `泰国 PDPA 第${section}条：该法未规定天数`,
    },
  },
})

const DELETION: RightRule = {
  withoutDelay: {
    certainty: 'statute',
    source: {
      en: 'Thai PDPA s. 33: the Act names no number; a notification of the Committee (2024) says without delay, within 90 days at the most',
      'zh-CN': '泰国 PDPA 第33条：该法未规定天数；个人数据保护委员会2024年的公告要求不得迟延，最长不超过90日',
    },
  },
}

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...THIRTY_DAYS,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 30 days of s. 30`,
      'zh-CN': `${chinese}；运营者承诺参照第30条的30日`,
    },
  },
})

/** Thailand: Personal Data Protection Act. */
export const TH: LawVersions = [
  {
    id: 'TH',
    version: '2022-06-01',
    effectiveFrom: '2022-06-01',
    zone: 'Asia/Bangkok',
    calendar: 'TH',
    nameKey: 'laws.TH',
    rules: {
      access: { respond: THIRTY_DAYS }, // s. 30
      correction: unnumbered('35'),
      deletion: DELETION,
      withdrawal: unnumbered('19'),
      cancellation: promise('The PDPA has no right to cancel an account', '泰国 PDPA 未规定注销账户的权利'),
      complaint: promise('The PDPA names no time for complaints', '泰国 PDPA 未规定答复投诉的期限'),
      portability: unnumbered('31'),
      objection: unnumbered('32'),
      restriction: unnumbered('34'),
      'opt-out': unnumbered('32'),
      explanation: { respond: THIRTY_DAYS }, // s. 30: where the data came from
    },
  },
]
