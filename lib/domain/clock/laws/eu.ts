import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, LawVersions, Pause, Period, RightRule } from '#lib/domain/clock/law.ts'

const GUIDELINE_PAUSE = {
  bounds: 'half-open', // no formula in the text: the clock stands still and then goes on, the day of the answer counting
  certainty: 'guideline',
} as const

const IDENTITY_PAUSE: Pause = {
  ...GUIDELINE_PAUSE,
  cause: 'identity',
  source: {
    en: 'GDPR art. 12(6); EDPB Guidelines 01/2022 s. 5.3',
    'zh-CN': 'GDPR 第12条第6款；EDPB 第01/2022号指南第5.3节',
  },
}

const SCOPE_PAUSE: Pause = {
  ...GUIDELINE_PAUSE,
  cause: 'clarification',
  source: {
    en: 'GDPR recital 63; EDPB Guidelines 01/2022 s. 5.3',
    'zh-CN': 'GDPR 序言第63段；EDPB 第01/2022号指南第5.3节',
  },
}

const SOURCE = {
  en: 'GDPR art. 12(3); Regulation 1182/71 art. 3',
  'zh-CN': 'GDPR 第12条第3款；欧共体第1182/71号条例第3条',
}

const ONE_MONTH: Period = {
  n: 1, // GDPR art. 12(3)
  unit: 'months',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'next-working-day', // Reg. 1182/71 art. 3(4)
  pauses: [IDENTITY_PAUSE],
  safe: { withoutPauses: true },
  certainty: 'statute',
  source: SOURCE,
}

const TWO_FURTHER_MONTHS: Extension = {
  n: 2, // GDPR art. 12(3)
  reasons: ['complexity', 'number-of-requests'],
  certainty: 'statute',
  source: SOURCE,
}

const STATUTE: RightRule = { respond: ONE_MONTH, extend: TWO_FURTHER_MONTHS }

const PROMISE: Period = {
  ...ONE_MONTH,
  pauses: [],
  certainty: 'policy',
  source: {
    en: 'GDPR arts. 7(3) and 24 name no number; the operator promises the month of art. 12(3)',
    'zh-CN': 'GDPR 第7条第3款、第24条未规定天数；运营者承诺参照第12条第3款的一个月',
  },
}

const CANCELLATION: Period = {
  ...ONE_MONTH,
  certainty: 'policy',
  source: {
    en: 'GDPR has no right to cancel an account; the operator treats it as erasure (arts. 17, 12(3))',
    'zh-CN': 'GDPR 未规定注销账户的权利；运营者按删除请求处理（第17条、第12条第3款）',
  },
}

const CANCELLATION_EXTENSION: Extension = {
  ...TWO_FURTHER_MONTHS,
  certainty: 'policy',
  source: CANCELLATION.source,
}

/** European Union and EEA: GDPR with the counting rules of Regulation 1182/71. */
export const EU: LawVersions = [
  {
    id: 'EU',
    version: '2018-05-25',
    effectiveFrom: '2018-05-25', // GDPR art. 99(2)
    zone: 'Europe/Brussels',
    calendar: 'EU-NONE',
    nameKey: 'laws.EU',
    rules: {
      access: { ...STATUTE, respond: { ...ONE_MONTH, pauses: [IDENTITY_PAUSE, SCOPE_PAUSE] } }, // art. 15
      correction: STATUTE, // art. 16
      deletion: STATUTE, // art. 17
      withdrawal: { respond: PROMISE }, // art. 7(3)
      cancellation: { respond: CANCELLATION, extend: CANCELLATION_EXTENSION },
      complaint: { respond: PROMISE }, // art. 24
      portability: STATUTE, // art. 20
      objection: STATUTE, // art. 21
      restriction: STATUTE, // art. 18
      'opt-out': STATUTE, // art. 21(2)-(3)
      explanation: STATUTE, // art. 15(1)(h)
      'automated-decision': STATUTE, // art. 22
    },
  },
]
