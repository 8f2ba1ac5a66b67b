import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

const THIRTY_DAYS: Period = {
  n: 30, // FADP art. 25(7): as a rule
  unit: 'calendar-days',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS, // SR 173.110.3: a Saturday too; from memory; confirm before switching to mandatory
  roll: 'next-working-day', // Code of Obligations art. 78; from memory; confirm before switching to mandatory
  certainty: 'statute',
  source: {
    en: 'FADP art. 25(7): as a rule; DPO art. 18; CO arts. 77, 78; SR 173.110.3',
    'zh-CN':
      '瑞士《联邦数据保护法》（FADP）第25条第7款（原则上）；《数据保护条例》（DPO）第18条；《债法》第77条、第78条；SR 173.110.3',
  },
}

const SAID_WHEN: Extension = {
  n: 'announced', // DPO art. 18(2): within the 30 days, say by when; from memory; confirm before switching to mandatory
  reasons: ['justified-cause'],
  certainty: 'regulation',
  source: { en: 'DPO art. 18(2)', 'zh-CN': '瑞士《数据保护条例》第18条第2款' },
}

const INFORMATION: RightRule = { respond: THIRTY_DAYS, extend: SAID_WHEN }

const PORTABILITY: RightRule = {
  respond: {
    ...THIRTY_DAYS, // DPO art. 22 refers to art. 18; from memory; confirm before switching to mandatory
    certainty: 'regulation',
    source: {
      en: 'FADP art. 28; DPO arts. 18, 22; CO arts. 77, 78; SR 173.110.3',
      'zh-CN': '瑞士 FADP 第28条；DPO 第18条、第22条；《债法》第77条、第78条；SR 173.110.3',
    },
  },
  extend: { ...SAID_WHEN, source: { en: 'DPO arts. 18(2), 22', 'zh-CN': '瑞士 DPO 第18条第2款、第22条' } },
}

const promise = (en: string, chinese: string): RightRule => ({
  respond: {
    ...THIRTY_DAYS,
    certainty: 'policy',
    source: {
      en: `${en}; the operator promises the 30 days of FADP art. 25(7)`,
      'zh-CN': `${chinese}；运营者承诺参照 FADP 第25条第7款的30日`,
    },
  },
})

const unnumbered = (article: string): RightRule =>
  promise(`FADP art. ${article} names no time`, `瑞士 FADP 第${article}条未规定期限`)

/** Switzerland: Federal Act on Data Protection, read with the holidays of the canton. */
export const CH: LawVersions = [
  {
    id: 'CH',
    version: '2023-09-01',
    effectiveFrom: '2023-09-01',
    zone: 'Europe/Zurich',
    calendar: 'CH-ZH',
    nameKey: 'laws.CH',
    rules: {
      access: INFORMATION, // art. 25
      correction: unnumbered('32(1)'),
      deletion: unnumbered('32(2)'),
      withdrawal: unnumbered('30(2)'),
      cancellation: promise('FADP has no right to cancel an account', '瑞士 FADP 未规定注销账户的权利'),
      complaint: promise('FADP names no time for complaints', '瑞士 FADP 未规定答复投诉的期限'),
      portability: PORTABILITY, // art. 28
      objection: unnumbered('30(2)'),
      restriction: unnumbered('32(2)'),
      'opt-out': unnumbered('30(2)'),
      explanation: INFORMATION, // art. 25(2)
      'automated-decision': unnumbered('21(2)'),
    },
  },
]
