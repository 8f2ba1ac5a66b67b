import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Answer, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

const SOURCE = {
  en: 'PDPL 91/2025/QH15; Decree 356/2025/ND-CP art. 5; Civil Code 2015 arts. 147, 148',
  'zh-CN':
    '越南《个人数据保护法》（第91/2025/QH15号）；第356/2025/ND-CP号法令第5条；《2015年民法典》第147条、第148条',
}

const COUNTED = {
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  certainty: 'regulation',
  source: SOURCE,
} as const

/** An answer that the request was received, and the procedure. */
const ACKNOWLEDGE: Period = { ...COUNTED, n: 2, unit: 'working-days', roll: 'none' } // Decree 356/2025

function answer(n: number, more: number): Answer {
  return {
    respond: { ...COUNTED, n, unit: 'calendar-days', roll: 'next-working-day' }, // Civil Code art. 148
    extend: { n: more, reasons: ['complexity'], certainty: 'regulation', source: SOURCE }, // once, for nature and complexity
  }
}

const rule = (alone: Answer, withProcessor: Answer): RightRule => ({
  acknowledge: ACKNOWLEDGE,
  ...alone,
  where: { 'processor-involved': withProcessor },
})

const STOP = rule(answer(15, 15), answer(20, 15)) // Decree 356/2025
const GIVE = rule(answer(10, 10), answer(15, 10)) // from memory; confirm before switching to mandatory
const DELETE = rule(answer(20, 20), answer(30, 20)) // from memory; confirm before switching to mandatory

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...COUNTED,
    n: 15,
    unit: 'calendar-days',
    roll: 'next-working-day',
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 15 days of Decree 356/2025/ND-CP`,
      'zh-CN': `${chinese}；运营者承诺参照第356/2025/ND-CP号法令的15日`,
    },
  },
})

const CANCELLATION: RightRule = promiseOfDeletion()

/** Vietnam: Personal Data Protection Law and Decree 356/2025. */
export const VN: LawVersions = [
  {
    id: 'VN',
    version: '2026-01-01',
    effectiveFrom: '2026-01-01',
    zone: 'Asia/Ho_Chi_Minh',
    calendar: 'VN',
    nameKey: 'laws.VN',
    remind: [3, 1],
    rules: {
      access: GIVE,
      correction: GIVE,
      deletion: DELETE,
      withdrawal: STOP,
      cancellation: CANCELLATION,
      complaint: promise(
        'The law names no time for complaints to the operator',
        '越南法律未规定运营者答复投诉的期限',
      ),
      objection: STOP,
      restriction: STOP,
      'opt-out': STOP,
      explanation: GIVE,
    },
  },
]

function promiseOfDeletion(): RightRule {
  const source = {
    en: 'The law has no right to cancel an account; the operator treats it as a request to delete (Decree 356/2025/ND-CP)',
    'zh-CN': '越南法律未规定注销账户的权利；运营者按删除请求处理（第356/2025/ND-CP号法令）',
  }
  const respond = { ...answer(20, 20).respond, certainty: 'policy', source } as const
  return { respond, extend: { n: 20, reasons: ['complexity'], certainty: 'policy', source } }
}
