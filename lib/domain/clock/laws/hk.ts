import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'
import { SUNDAY_HOLIDAYS } from '#lib/domain/clock/laws/rest-days.ts'

const FORTY_DAYS = {
  n: 40, // PDPO (Cap. 486) ss. 19(1), 23(1)
  unit: 'calendar-days',
  start: 'receipt',
  rest: SUNDAY_HOLIDAYS, // Cap. 149: Sundays are general holidays, Saturdays are not
  roll: 'next-working-day', // Cap. 1 s. 71; gale and black rainstorm days move it too and are not in the calendar
  certainty: 'statute',
} as const

const ACCESS: Period = {
  ...FORTY_DAYS,
  source: {
    en: 'PDPO (Cap. 486) s. 19(1); Cap. 1 s. 71',
    'zh-CN': '香港《个人资料（私隐）条例》（第486章）第19(1)条；《释义及通则条例》（第1章）第71条',
  },
}

const CORRECTION: Period = {
  ...FORTY_DAYS,
  source: {
    en: 'PDPO (Cap. 486) s. 23(1); Cap. 1 s. 71',
    'zh-CN': '香港《个人资料（私隐）条例》（第486章）第23(1)条；《释义及通则条例》（第1章）第71条',
  },
}

/** Not a free choice: what can be given must be given inside the 40 days, and the rest as soon as practicable. */
const REST_LATER = { n: 'announced', reasons: ['justified-cause'], certainty: 'statute' } as const

const ACCESS_LATER: Extension = {
  ...REST_LATER,
  source: {
    en: 'PDPO (Cap. 486) s. 19(2): reasons in writing and partial compliance within the 40 days, the rest as soon as practicable',
    'zh-CN':
      '香港《个人资料（私隐）条例》第19(2)条：须在40日内书面说明理由并先行依从可依从的部分，其余部分在切实可行的范围内尽快依从',
  },
}

const CORRECTION_LATER: Extension = {
  ...REST_LATER,
  source: {
    en: 'PDPO (Cap. 486) s. 23(2): reasons in writing and partial compliance within the 40 days, the rest as soon as practicable',
    'zh-CN':
      '香港《个人资料（私隐）条例》第23(2)条：须在40日内书面说明理由并先行依从可依从的部分，其余部分在切实可行的范围内尽快依从',
  },
}

const OPT_OUT: RightRule = {
  withoutDelay: {
    certainty: 'statute', // from memory; confirm before switching to mandatory
    source: {
      en: 'PDPO (Cap. 486) ss. 35G, 35L: direct marketing must stop on request, no number of days',
      'zh-CN': '香港《个人资料（私隐）条例》第35G条、第35L条：一经要求即须停止直接促销，未规定天数',
    },
  },
}

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...ACCESS,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 40 days of PDPO s. 19(1)`,
      'zh-CN': `${chinese}；运营者承诺参照该条例第19(1)条的40日`,
    },
  },
})

/** Hong Kong: Personal Data (Privacy) Ordinance. Failing to answer an access request is an offence. */
export const HK: LawVersions = [
  {
    id: 'HK',
    version: '2013-04-01',
    effectiveFrom: '2013-04-01', // Part 6A, direct marketing
    zone: 'Asia/Hong_Kong',
    calendar: 'HK',
    nameKey: 'laws.HK',
    rules: {
      access: { respond: ACCESS, extend: ACCESS_LATER }, // s. 18
      correction: { respond: CORRECTION, extend: CORRECTION_LATER }, // s. 22
      deletion: promise('The PDPO has no right to deletion', '香港《个人资料（私隐）条例》未规定删除权'),
      withdrawal: promise(
        'The PDPO names no time for the withdrawal of consent',
        '香港《个人资料（私隐）条例》未规定撤回同意的处理期限',
      ),
      cancellation: promise(
        'The PDPO has no right to cancel an account',
        '香港《个人资料（私隐）条例》未规定注销账户的权利',
      ),
      complaint: promise(
        'The PDPO names no time for complaints',
        '香港《个人资料（私隐）条例》未规定答复投诉的期限',
      ),
      objection: OPT_OUT,
      'opt-out': OPT_OUT,
      explanation: promise('DPP 5 names no time', '保障资料第5原则未规定期限'),
    },
  },
]
