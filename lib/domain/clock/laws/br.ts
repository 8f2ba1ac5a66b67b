import { SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Answer, LawVersions, Period, RightRule } from '#lib/domain/clock/law.ts'

const FIFTEEN_DAYS: Period = {
  n: 15, // LGPD art. 19, II: from the date of the request
  unit: 'calendar-days',
  start: 'receipt',
  rest: SATURDAY_SUNDAY_HOLIDAYS,
  roll: 'next-working-day', // Civil Code art. 132, par. 1; from memory; confirm before switching to mandatory
  certainty: 'statute',
  source: {
    en: 'LGPD art. 19, II (complete statement); Civil Code art. 132',
    'zh-CN': '巴西《通用数据保护法》（LGPD）第19条第2项（完整说明）；巴西《民法典》第132条',
  },
}

const DOUBLED: Answer = {
  respond: {
    ...FIFTEEN_DAYS,
    n: 30, // Resolution CD/ANPD 2/2022 art. 14: double terms, not for high-risk processing
    certainty: 'regulation',
    source: {
      en: 'LGPD art. 19, II; Resolution CD/ANPD 2/2022 art. 14 (small processing agents: doubled)',
      'zh-CN': 'LGPD 第19条第2项；巴西国家数据保护局（ANPD）第2/2022号决议第14条（小型处理者期限加倍）',
    },
  },
}

const AT_ONCE: RightRule = {
  withoutDelay: {
    certainty: 'statute',
    source: {
      en: 'LGPD art. 18, pars. 3–5: at once, or within the time a regulation sets; none does yet',
      'zh-CN': 'LGPD 第18条第3款至第5款：应立即办理，或按法规规定的期限办理；目前尚无法规规定期限',
    },
  },
}

const REVOCATION: RightRule = {
  withoutDelay: {
    certainty: 'statute',
    source: {
      en: 'LGPD art. 8, par. 5: consent can be revoked at any time, free and easily',
      'zh-CN': 'LGPD 第8条第5款：可随时免费、便捷地撤回同意',
    },
  },
}

const CANCELLATION: RightRule = {
  withoutDelay: {
    certainty: 'policy',
    source: {
      en: 'LGPD has no right to cancel an account; the operator treats it as a request to delete (art. 18)',
      'zh-CN': 'LGPD 未规定注销账户的权利；运营者按删除请求处理（第18条）',
    },
  },
}

const COMPLAINT: Period = {
  ...FIFTEEN_DAYS,
  certainty: 'policy',
  source: {
    en: 'LGPD names no time for complaints to the operator; the operator promises the 15 days of art. 19, II',
    'zh-CN': 'LGPD 未规定答复投诉的期限；运营者承诺参照第19条第2项的15日',
  },
}

/** Brazil: LGPD. The short form of access is owed at once, the complete statement in 15 days; the clock counts the latter. */
export const BR: LawVersions = [
  {
    id: 'BR',
    version: '2022-01-28', // Resolution CD/ANPD 2/2022
    effectiveFrom: '2020-09-18', // LGPD art. 65
    zone: 'America/Sao_Paulo',
    calendar: 'BR',
    nameKey: 'laws.BR',
    rules: {
      access: { respond: FIFTEEN_DAYS, where: { 'small-agent': DOUBLED } }, // arts. 18, II; 19
      correction: AT_ONCE, // art. 18, III
      deletion: AT_ONCE, // art. 18, IV, VI
      withdrawal: REVOCATION, // arts. 8, par. 5; 18, IX
      cancellation: CANCELLATION,
      complaint: { respond: COMPLAINT },
      portability: AT_ONCE, // art. 18, V
      objection: AT_ONCE, // art. 18, par. 2
      restriction: AT_ONCE, // art. 18, IV: blocking
      explanation: AT_ONCE, // art. 18, VII, VIII
      'automated-decision': AT_ONCE, // art. 20
    },
  },
]
