import {
  ACCESS,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  IN_PART,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
  WITHDRAWAL,
} from '#lib/domain/requests/grounds/ground.ts'

const statute = (section: string) =>
  ({
    law: 'US-CA',
    certainty: 'statute',
    source: { en: `Cal. Civ. Code ${section}`, 'zh-CN': `《加州民法典》第${section}条` },
  }) as const

const regulation = (section: string) =>
  ({
    law: 'US-CA',
    certainty: 'regulation',
    source: { en: `11 CCR ${section}`, 'zh-CN': `《加州法规汇编》第11编第${section}条` },
  }) as const

const keepBecause = (item: number) =>
  ({ ...statute(`1798.105(d)(${item})`), kinds: ERASURE, outcomes: NO_OR_IN_PART }) as const

/** California. A withdrawal of consent counts as an opt-out, which needs no proof of identity (7026(e)). */
export const US_CA_GROUNDS = {
  'ca.unverifiable': { ...regulation('7021(b), 7022(a)'), kinds: RIGHTS, outcomes: NO },
  'ca.exempt': {
    ...statute('1798.145, 1798.146'),
    kinds: [...RIGHTS, ...WITHDRAWAL],
    outcomes: NO_OR_IN_PART,
  },
  'ca.excessive': { ...statute('1798.145(h)(3)'), kinds: RIGHTS, outcomes: NO },
  'ca.twice-in-12-months': { ...statute('1798.130(b)'), kinds: ACCESS, outcomes: NO },
  'ca.know.substantial-risk-pieces': { ...regulation('7024(d)'), kinds: ACCESS, outcomes: IN_PART },
  'ca.disproportionate-effort': {
    ...regulation('7001'),
    kinds: [...ACCESS, ...CORRECTION],
    outcomes: NO_OR_IN_PART,
  },
  'ca.correct.totality-accurate': { ...regulation('7023'), kinds: CORRECTION, outcomes: NO_OR_IN_PART },
  'ca.correct.fraud': { ...regulation('7023'), kinds: CORRECTION, outcomes: NO },
  'ca.correct.repeat-6-months': { ...regulation('7023'), kinds: CORRECTION, outcomes: NO_OR_IN_PART },
  'ca.delete.transaction': keepBecause(1),
  'ca.delete.security': keepBecause(2),
  'ca.delete.debug': keepBecause(3),
  'ca.delete.free-speech': keepBecause(4),
  'ca.delete.calecpa': keepBecause(5),
  'ca.delete.research': keepBecause(6),
  'ca.delete.internal-aligned': keepBecause(7),
  'ca.delete.legal-obligation': keepBecause(8),
  'ca.optout.fraud-belief': { ...regulation('7026(e)'), kinds: WITHDRAWAL, outcomes: NO },
  'ca.complaint-not-upheld': {
    law: 'US-CA',
    certainty: 'policy',
    source: {
      en: 'The operator’s own complaint procedure; the CCPA has none',
      'zh-CN': '运营者自身的投诉处理程序；CCPA 对此未作规定',
    },
    kinds: COMPLAINT,
    outcomes: NO_OR_IN_PART,
  },
} as const satisfies Record<string, Ground>
