import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'
import { SUNDAY_HOLIDAYS } from '#lib/domain/clock/laws/rest-days.ts'

const SOURCE = {
  en: 'PIPEDA s. 8(3); Interpretation Act ss. 26, 35',
  'zh-CN': '加拿大《个人信息保护与电子文件法》（PIPEDA）第8条第3款；《解释法》第26条、第35条',
}

const THIRTY_DAYS: Period = {
  n: 30, // PIPEDA s. 8(3): after receipt
  unit: 'calendar-days',
  start: 'receipt',
  rest: SUNDAY_HOLIDAYS, // Interpretation Act s. 35: a Saturday is no holiday; from memory; confirm before switching to mandatory
  roll: 'next-working-day', // Interpretation Act s. 26; from memory; confirm before switching to mandatory
  certainty: 'statute',
  source: SOURCE,
}

const THIRTY_MORE: Extension = {
  n: 30, // PIPEDA s. 8(4)(a); for a conversion as long as it takes, of which the clock allows the same 30
  reasons: ['interference-with-operations', 'consultation', 'format-conversion'], // s. 8(4)(a)(i), (ii), (b)
  noticeBeforeRoll: true, // s. 8(4): within thirty days after the date of the request
  certainty: 'statute',
  source: {
    en: 'PIPEDA s. 8(4); Interpretation Act ss. 26, 35',
    'zh-CN': 'PIPEDA 第8条第4款；加拿大《解释法》第26条、第35条',
  },
}

const STATUTE: RightRule = { respond: THIRTY_DAYS, extend: THIRTY_MORE }

const WITHDRAWAL: Period = {
  ...THIRTY_DAYS,
  certainty: 'policy',
  source: {
    en: 'PIPEDA Sch. 1 cl. 4.3.8 says “reasonable notice” and names no number; the operator promises the 30 days of s. 8(3)',
    'zh-CN': 'PIPEDA 附表一第4.3.8条仅要求“合理通知”，未规定天数；运营者承诺参照第8条第3款的30日',
  },
}

const CANCELLATION: Period = {
  ...THIRTY_DAYS,
  certainty: 'policy',
  source: {
    en: 'PIPEDA has no right to cancel an account; the operator treats it as a request to delete (Sch. 1 cl. 4.5.3, s. 8(3))',
    'zh-CN': 'PIPEDA 未规定注销账户的权利；运营者按删除请求处理（附表一第4.5.3条、第8条第3款）',
  },
}

const COMPLAINT: Period = {
  ...THIRTY_DAYS,
  certainty: 'policy',
  source: {
    en: 'PIPEDA Sch. 1 cl. 4.10 wants every complaint investigated and names no number; the operator promises the 30 days of s. 8(3)',
    'zh-CN': 'PIPEDA 附表一第4.10条要求调查每一项投诉，未规定天数；运营者承诺参照第8条第3款的30日',
  },
}

/** Canada, federal: PIPEDA. No answer counts as a refusal (s. 8(5)). */
export const CA_PIPEDA: LawVersions = [
  {
    id: 'CA-PIPEDA',
    version: '2004-01-01',
    effectiveFrom: '2004-01-01', // PIPEDA s. 30
    zone: 'America/Toronto',
    calendar: 'CA-FED',
    nameKey: 'laws.CA-PIPEDA',
    rules: {
      access: STATUTE, // Sch. 1 cl. 4.9
      correction: STATUTE, // Sch. 1 cl. 4.9.5
      deletion: STATUTE, // Sch. 1 cl. 4.9.5: amendment by deletion of what is wrong
      withdrawal: { respond: WITHDRAWAL }, // Sch. 1 cl. 4.3.8
      cancellation: { respond: CANCELLATION },
      complaint: { respond: COMPLAINT }, // Sch. 1 cl. 4.10
      explanation: STATUTE, // Sch. 1 cl. 4.9.1
    },
  },
]
