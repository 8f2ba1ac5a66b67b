import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'
import { SUNDAY_HOLIDAYS } from '#lib/domain/clock/laws/rest-days.ts'

const COUNTED = {
  n: 30,
  unit: 'calendar-days',
  start: 'receipt',
  rest: SUNDAY_HOLIDAYS, // POPIA Regulations reg. 1 “day”: a last Sunday or public holiday moves on, a Saturday stays
  roll: 'next-working-day',
} as const

const ACCESS: Period = {
  ...COUNTED, // PAIA s. 56(1)
  certainty: 'statute',
  source: {
    en: 'POPIA s. 23; PAIA s. 56(1); Interpretation Act 33 of 1957 s. 4',
    'zh-CN':
      '南非《个人信息保护法》（POPIA）第23条；《促进信息获取法》（PAIA）第56条第1款；《1957年第33号解释法》第4条',
  },
}

const THIRTY_MORE: Extension = {
  n: 30, // PAIA s. 57(1), once
  reasons: ['interference-with-operations', 'consultation'], // PAIA s. 57(1)(a), (c)
  noticeBeforeRoll: true, // PAIA s. 57(2): in any event within 30 days after the request is received
  certainty: 'statute',
  source: { en: 'PAIA s. 57', 'zh-CN': '南非 PAIA 第57条' },
}

const CHANGE: Period = {
  ...COUNTED, // POPIA Regulations reg. 3; two readings of the start, the request is the earlier
  certainty: 'regulation',
  source: {
    en: 'POPIA s. 24; POPIA Regulations reg. 3 (as amended 17 April 2025) and reg. 1 “day”',
    'zh-CN': '南非 POPIA 第24条；《POPIA 条例》（2025年4月17日修正）第3条及第1条“日”的定义',
  },
}

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...CHANGE,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 30 days of POPIA Regulations reg. 3`,
      'zh-CN': `${chinese}；运营者承诺参照《POPIA 条例》第3条的30日`,
    },
  },
})

const unnumbered = (section: string): RightRule =>
  promise(`POPIA s. ${section} names no time`, `南非 POPIA 第${section}条未规定期限`)

/** South Africa: POPIA with its Regulations, and PAIA for access. */
export const ZA: LawVersions = [
  {
    id: 'ZA',
    version: '2025-04-17',
    effectiveFrom: '2025-04-17', // the amended POPIA Regulations
    zone: 'Africa/Johannesburg',
    calendar: 'ZA',
    nameKey: 'laws.ZA',
    rules: {
      access: { respond: ACCESS, extend: THIRTY_MORE }, // POPIA s. 23
      correction: { respond: CHANGE }, // POPIA s. 24
      deletion: { respond: CHANGE }, // POPIA s. 24
      withdrawal: unnumbered('11(2)'),
      cancellation: promise('POPIA has no right to cancel an account', '南非 POPIA 未规定注销账户的权利'),
      complaint: promise(
        'POPIA names no time for complaints to the operator',
        '南非 POPIA 未规定答复投诉的期限',
      ),
      objection: unnumbered('11(3)'),
      restriction: unnumbered('14(6)'),
      'opt-out': unnumbered('69'),
      explanation: { respond: ACCESS, extend: THIRTY_MORE }, // POPIA s. 23(1)(b)
      'automated-decision': unnumbered('71'),
    },
  },
]
