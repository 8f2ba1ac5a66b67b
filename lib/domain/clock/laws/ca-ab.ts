import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'
import { SUNDAY_HOLIDAYS } from '#lib/domain/clock/laws/rest-days.ts'

const ANSWER: Period = {
  n: 45, // PIPA s. 28(1); from memory; confirm before switching to mandatory
  unit: 'calendar-days',
  start: 'receipt',
  rest: SUNDAY_HOLIDAYS, // Interpretation Act s. 28(1)(x); from memory; confirm before switching to mandatory
  roll: 'next-working-day', // Interpretation Act s. 22(1); from memory; confirm before switching to mandatory
  certainty: 'statute',
  source: {
    en: 'Alberta PIPA s. 28; Interpretation Act s. 22',
    'zh-CN': '艾伯塔省《个人信息保护法》（PIPA）第28条；《解释法》第22条',
  },
}

const THIRTY_MORE: Extension = {
  n: 30, // PIPA s. 31(1); from memory; confirm before switching to mandatory
  reasons: ['interference-with-operations', 'consultation'], // PIPA s. 31(1)
  certainty: 'statute',
  source: {
    en: 'Alberta PIPA s. 31; Interpretation Act s. 22',
    'zh-CN': '艾伯塔省《个人信息保护法》（PIPA）第31条；《解释法》第22条',
  },
}

const STATUTE: RightRule = { respond: ANSWER, extend: THIRTY_MORE }

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...ANSWER,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 45 days of Alberta PIPA s. 28`,
      'zh-CN': `${chinese}；运营者承诺参照艾伯塔省 PIPA 第28条的45日`,
    },
  },
})

/** Alberta: Personal Information Protection Act. */
export const CA_AB: LawVersions = [
  {
    id: 'CA-AB',
    version: '2004-01-01',
    effectiveFrom: '2004-01-01',
    zone: 'America/Edmonton',
    calendar: 'CA-AB',
    nameKey: 'laws.CA-AB',
    rules: {
      access: STATUTE, // ss. 24, 28
      correction: STATUTE, // ss. 25, 28
      deletion: promise('The law has no general right to deletion', '该法未规定一般性的删除权'),
      withdrawal: promise(
        'Section 9 names no time for the withdrawal of consent',
        '第9条未规定撤回同意的处理期限',
      ),
      cancellation: promise('The law has no right to cancel an account', '该法未规定注销账户的权利'),
      complaint: promise('The law names no time for complaints', '该法未规定答复投诉的期限'),
      explanation: STATUTE, // s. 24(1)(b), (c): purposes and recipients
    },
  },
]
