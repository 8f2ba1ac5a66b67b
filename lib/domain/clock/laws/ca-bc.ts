import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

const ANSWER: Period = {
  n: 30, // PIPA s. 29(1); from memory; confirm before switching to mandatory
  unit: 'working-days', // PIPA s. 1: “day” leaves out holidays and Saturdays, and Sundays are holidays
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'none', // the last day counted is never a day of rest
  certainty: 'statute',
  source: {
    en: 'British Columbia PIPA ss. 1, 29',
    'zh-CN': '不列颠哥伦比亚省《个人信息保护法》（PIPA）第1条、第29条',
  },
}

const THIRTY_MORE: Extension = {
  n: 30, // PIPA s. 31(1); from memory; confirm before switching to mandatory
  reasons: ['interference-with-operations', 'consultation'], // PIPA s. 31(1)
  certainty: 'statute',
  source: {
    en: 'British Columbia PIPA ss. 1, 31',
    'zh-CN': '不列颠哥伦比亚省《个人信息保护法》（PIPA）第1条、第31条',
  },
}

const STATUTE: RightRule = { respond: ANSWER, extend: THIRTY_MORE }

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...ANSWER,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 30 working days of British Columbia PIPA s. 29`,
      'zh-CN': `${chinese}；运营者承诺参照不列颠哥伦比亚省 PIPA 第29条的30个工作日`,
    },
  },
})

/** British Columbia: Personal Information Protection Act, which counts in business days. */
export const CA_BC: LawVersions = [
  {
    id: 'CA-BC',
    version: '2004-01-01',
    effectiveFrom: '2004-01-01',
    zone: 'America/Vancouver',
    calendar: 'CA-BC',
    nameKey: 'laws.CA-BC',
    rules: {
      access: STATUTE, // ss. 23, 29
      correction: STATUTE, // ss. 24, 29
      deletion: promise('The law has no general right to deletion', '该法未规定一般性的删除权'),
      withdrawal: promise(
        'Section 9 names no time for the withdrawal of consent',
        '第9条未规定撤回同意的处理期限',
      ),
      cancellation: promise('The law has no right to cancel an account', '该法未规定注销账户的权利'),
      complaint: promise('Section 5 names no time for complaints', '第5条未规定答复投诉的期限'),
      explanation: STATUTE, // s. 23(1)(b), (c): uses and recipients
    },
  },
]
