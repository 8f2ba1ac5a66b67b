import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

const COUNTED = {
  unit: 'calendar-days',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'next-working-day', // Civil Code art. 122; from memory; confirm before switching to mandatory
  certainty: 'statute',
} as const

const ACCESS_SOURCE = {
  en: 'Taiwan PDPA art. 13(1); Civil Code arts. 120–122',
  'zh-CN': '台湾地区“个人资料保护法”第13条第1项；“民法”第120条至第122条',
}

const ACCESS: RightRule = {
  respond: { ...COUNTED, n: 15, source: ACCESS_SOURCE }, // art. 13(1); from memory; confirm before switching to mandatory
  extend: extension(15, ACCESS_SOURCE), // art. 13(1); from memory; confirm before switching to mandatory
}

const CHANGE_SOURCE = {
  en: 'Taiwan PDPA art. 13(2); Civil Code arts. 120–122',
  'zh-CN': '台湾地区“个人资料保护法”第13条第2项；“民法”第120条至第122条',
}

const CHANGE_ANSWER: Period = { ...COUNTED, n: 30, source: CHANGE_SOURCE } // art. 13(2); from memory; confirm before switching to mandatory

const CHANGE: RightRule = {
  respond: CHANGE_ANSWER,
  extend: extension(30, CHANGE_SOURCE), // art. 13(2); from memory; confirm before switching to mandatory
}

function extension(n: number, source: Extension['source']): Extension {
  return { n, reasons: ['justified-cause'], certainty: 'statute', source } // “where necessary”, the reason in writing
}

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...CHANGE_ANSWER,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 30 days of art. 13(2)`,
      'zh-CN': `${chinese}；运营者承诺参照第13条第2项的30日`,
    },
  },
})

/** Taiwan: Personal Data Protection Act. */
export const TW: LawVersions = [
  {
    id: 'TW',
    version: '2016-03-15',
    effectiveFrom: '2016-03-15',
    zone: 'Asia/Taipei',
    calendar: 'TW',
    nameKey: 'laws.TW',
    rules: {
      access: ACCESS, // arts. 3, 10
      correction: CHANGE, // arts. 3, 11
      deletion: CHANGE, // arts. 3, 11
      withdrawal: promise(
        'The PDPA names no time for the withdrawal of consent',
        '“个人资料保护法”未规定撤回同意的处理期限',
      ),
      cancellation: promise(
        'The PDPA has no right to cancel an account',
        '“个人资料保护法”未规定注销账户的权利',
      ),
      complaint: promise('The PDPA names no time for complaints', '“个人资料保护法”未规定答复投诉的期限'),
      objection: CHANGE, // arts. 3, 11: ceasing to process or use
      restriction: CHANGE, // arts. 3, 11
      'opt-out': CHANGE, // arts. 11, 20: marketing
      explanation: ACCESS, // arts. 3, 10
    },
  },
]
