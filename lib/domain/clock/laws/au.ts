import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

/** A reasonable period, which the regulator reads as 30 calendar days; the number is the regulator's. */
const THIRTY_DAYS = {
  n: 30, // OAIC APP Guidelines chs. 12, 13; from memory; confirm before switching to mandatory
  unit: 'calendar-days',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'none', // a guideline: nothing moves its last day
  certainty: 'guideline',
} as const

const ACCESS: Period = {
  ...THIRTY_DAYS,
  source: {
    en: 'APP 12.4(a)(ii), a reasonable period; OAIC APP Guidelines ch. 12: 30 calendar days as a rule',
    'zh-CN':
      '《澳大利亚隐私原则》（APP）第12.4条(a)项(ii)目“合理期限”；信息专员办公室（OAIC）《APP 指南》第12章：一般为30日',
  },
}

const CORRECTION: Period = {
  ...THIRTY_DAYS,
  source: {
    en: 'APP 13.5(a)(ii), a reasonable period; OAIC APP Guidelines ch. 13: 30 calendar days as a rule',
    'zh-CN': 'APP 第13.5条(a)项(ii)目“合理期限”；OAIC《APP 指南》第13章：一般为30日',
  },
}

const KEPT_INFORMED = {
  n: 'announced', // the guidelines: explain the delay and say when to expect the answer
  reasons: ['complexity', 'consultation', 'justified-cause'],
  certainty: 'guideline',
} as const

const ACCESS_LATER: Extension = {
  ...KEPT_INFORMED,
  source: {
    en: 'OAIC APP Guidelines ch. 12: reasons, and the person kept informed',
    'zh-CN': 'OAIC《APP 指南》第12章：须说明理由并持续告知进展',
  },
}

const CORRECTION_LATER: Extension = {
  ...KEPT_INFORMED,
  source: {
    en: 'OAIC APP Guidelines ch. 13: reasons, and the person kept informed',
    'zh-CN': 'OAIC《APP 指南》第13章：须说明理由并持续告知进展',
  },
}

const DIRECT_MARKETING: RightRule = {
  respond: {
    ...THIRTY_DAYS, // from memory; confirm before switching to mandatory
    source: {
      en: 'APP 7.7, a reasonable period; OAIC APP Guidelines ch. 7: at most 30 days as a rule',
      'zh-CN': 'APP 第7.7条“合理期限”；OAIC《APP 指南》第7章：一般不超过30日',
    },
  },
}

const COMPLAINT: RightRule = {
  respond: {
    ...THIRTY_DAYS, // from memory; confirm before switching to mandatory
    source: {
      en: 'Privacy Act 1988 s. 40(1A); OAIC: the person may turn to it after 30 days without an answer',
      'zh-CN': '《1988年隐私法》第40条第1A款；OAIC：满30日未获答复，当事人可向其投诉',
    },
  },
}

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...THIRTY_DAYS,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 30 days of OAIC APP Guidelines ch. 12`,
      'zh-CN': `${chinese}；运营者承诺参照 OAIC《APP 指南》第12章的30日`,
    },
  },
})

/** Australia: Privacy Act 1988 and the Australian Privacy Principles. */
export const AU: LawVersions = [
  {
    id: 'AU',
    version: '2014-03-12',
    effectiveFrom: '2014-03-12', // the Australian Privacy Principles
    zone: 'Australia/Sydney',
    calendar: 'AU',
    nameKey: 'laws.AU',
    rules: {
      access: { respond: ACCESS, extend: ACCESS_LATER }, // APP 12
      correction: { respond: CORRECTION, extend: CORRECTION_LATER }, // APP 13
      deletion: promise('The law has no right to deletion', '该法未规定删除权'),
      withdrawal: promise(
        'The law names no time for the withdrawal of consent',
        '该法未规定撤回同意的处理期限',
      ),
      cancellation: promise('The law has no right to cancel an account', '该法未规定注销账户的权利'),
      complaint: COMPLAINT,
      objection: DIRECT_MARKETING, // APP 7.6, 7.7
      'opt-out': DIRECT_MARKETING, // APP 7.6, 7.7
      explanation: promise('APP 1 and 5 name no time', 'APP 第1条、第5条未规定期限'),
    },
  },
]
