import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { LawVersions, Period } from '#lib/domain/clock/law.ts'

const REST = SATURDAY_SUNDAY_HOLIDAYS

const FIFTEEN_WORKING_DAYS = {
  n: 15, // App违法违规收集使用个人信息行为认定方法 s. 6
  unit: 'working-days',
  rest: REST,
  roll: 'none',
  certainty: 'guideline',
} as const

const THIRTY_DAYS = {
  n: 30, // GB/T 35273-2020 8.7(a)
  unit: 'calendar-days',
  rest: REST,
  roll: 'next-working-day', // PRC Civil Code art. 203
} as const

/** 认定方法 s. 6(3): handled by hand, finished inside the promised limit, at most and by default 15 working days. */
const BY_HAND: Period = {
  ...FIFTEEN_WORKING_DAYS,
  start: 'acceptance',
  safe: { fromReceipt: true },
  source: {
    en: 'Methods for Identifying Illegal Collection and Use of Personal Information by Apps (2019) s. 6(3); Civil Code art. 201',
    'zh-CN': '《App违法违规收集使用个人信息行为认定方法》第六条第3项；《民法典》第二百零一条',
  },
}

const COMPLAINT: Period = {
  ...FIFTEEN_WORKING_DAYS,
  start: 'receipt', // 认定方法 s. 6(5) counts accepting the complaint into the 15 days
  source: {
    en: 'Methods for Identifying Illegal Collection and Use of Personal Information by Apps (2019) s. 6(5); Civil Code art. 201',
    'zh-CN': '《App违法违规收集使用个人信息行为认定方法》第六条第5项；《民法典》第二百零一条',
  },
}

const STANDARD_SOURCE = {
  en: 'GB/T 35273-2020 8.7(a); Civil Code arts. 201, 203',
  'zh-CN': 'GB/T 35273-2020《信息安全技术 个人信息安全规范》8.7 a)；《民法典》第二百零一条、第二百零三条',
}

const AFTER_IDENTITY: Period = {
  ...THIRTY_DAYS,
  start: 'verified-identity', // GB/T 35273-2020 8.7(a): after the identity is verified
  certainty: 'standard',
  source: STANDARD_SOURCE,
}

const WITHDRAWAL: Period = {
  ...THIRTY_DAYS,
  start: 'receipt', // PIPL art. 15: withdrawing must be easy, so no identity check holds it up
  certainty: 'standard',
  source: STANDARD_SOURCE,
}

const PROMISE: Period = {
  ...THIRTY_DAYS,
  start: 'receipt',
  certainty: 'policy',
  source: {
    en: 'PIPL arts. 24, 44, 48 and 50 say “promptly” and name no number; the operator promises the 30 days of GB/T 35273-2020 8.7(a)',
    'zh-CN':
      '《个人信息保护法》第二十四条、第四十四条、第四十八条、第五十条仅要求“及时”，未规定天数；运营者承诺参照 GB/T 35273-2020 8.7 a) 的三十日',
  },
}

const TELECOM_COMPLAINT: Period = {
  n: 15, // MIIT Order 24 (2013) art. 12
  unit: 'calendar-days',
  start: 'receipt',
  rest: REST,
  roll: 'next-working-day', // PRC Civil Code art. 203
  certainty: 'regulation',
  source: {
    en: 'MIIT Order 24 (2013) art. 12; Civil Code arts. 201, 203',
    'zh-CN':
      '《电信和互联网用户个人信息保护规定》（工业和信息化部令第24号）第十二条；《民法典》第二百零一条、第二百零三条',
  },
}

/** Mainland China: PIPL and the Network Data Regulations say "promptly"; the numbers stand below them. No extension. */
export const CN: LawVersions = [
  {
    id: 'CN',
    version: '2025-01-01',
    effectiveFrom: '2021-11-01', // PIPL art. 74; version: Network Data Regulations art. 64
    zone: 'Asia/Shanghai',
    calendar: 'CN',
    nameKey: 'laws.CN',
    rules: {
      access: { respond: AFTER_IDENTITY }, // PIPL art. 45
      correction: { respond: BY_HAND }, // PIPL art. 46
      deletion: { respond: BY_HAND }, // PIPL art. 47
      withdrawal: { respond: WITHDRAWAL }, // PIPL art. 15
      cancellation: { respond: BY_HAND }, // GB/T 35273-2020 8.5(b)
      complaint: { respond: COMPLAINT }, // PIPL art. 50
      portability: { respond: AFTER_IDENTITY }, // PIPL art. 45(3); GB/T 35273-2020 8.6
      objection: { respond: PROMISE }, // PIPL art. 44
      restriction: { respond: PROMISE }, // PIPL art. 44
      'opt-out': { respond: PROMISE }, // PIPL art. 24(2)
      explanation: { respond: PROMISE }, // PIPL art. 48
      'automated-decision': { respond: PROMISE }, // PIPL art. 24(3)
      'telecom-complaint': { respond: TELECOM_COMPLAINT },
    },
  },
]
