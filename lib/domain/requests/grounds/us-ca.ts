import type { Sourced } from '#lib/domain/clock/law.ts'
import { ccpa, ccpaRegulation } from '#lib/domain/requests/citations.ts'
import {
  ACCESS,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  ground,
  IN_PART,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
  WITHDRAWAL,
} from '#lib/domain/requests/grounds/ground.ts'

const statute = (section: string) => ({ 'US-CA': ccpa(section) })
const regulation = (section: string) => ({ 'US-CA': ccpaRegulation(section) })
const keepBecause = (item: number) => ground(statute(`1798.105(d)(${item})`), ERASURE, NO_OR_IN_PART)

const NO_PROCEDURE: Sourced = {
  certainty: 'policy',
  source: {
    en: 'The operator’s own complaint procedure; the CCPA has none',
    'zh-CN': '运营者自身的投诉处理程序；CCPA 对此未作规定',
  },
}

/** California. A withdrawal of consent counts as an opt-out, which needs no proof of identity (7026(e)). */
export const US_CA_GROUNDS = {
  'ca.unverifiable': ground(regulation('7021(b), 7022(a)'), RIGHTS, NO),
  'ca.exempt': ground(statute('1798.145, 1798.146'), [...RIGHTS, ...WITHDRAWAL], NO_OR_IN_PART),
  'ca.excessive': ground(statute('1798.145(h)(3)'), RIGHTS, NO),
  'ca.twice-in-12-months': ground(statute('1798.130(b)'), ACCESS, NO),
  'ca.know.substantial-risk-pieces': ground(regulation('7024(d)'), ACCESS, IN_PART),
  'ca.disproportionate-effort': ground(regulation('7001'), [...ACCESS, ...CORRECTION], NO_OR_IN_PART),
  'ca.correct.totality-accurate': ground(regulation('7023'), CORRECTION, NO_OR_IN_PART),
  'ca.correct.fraud': ground(regulation('7023'), CORRECTION, NO),
  'ca.correct.repeat-6-months': ground(regulation('7023'), CORRECTION, NO_OR_IN_PART),
  'ca.delete.transaction': keepBecause(1),
  'ca.delete.security': keepBecause(2),
  'ca.delete.debug': keepBecause(3),
  'ca.delete.free-speech': keepBecause(4),
  'ca.delete.calecpa': keepBecause(5),
  'ca.delete.research': keepBecause(6),
  'ca.delete.internal-aligned': keepBecause(7),
  'ca.delete.legal-obligation': keepBecause(8),
  'ca.optout.fraud-belief': ground(regulation('7026(e)'), WITHDRAWAL, NO),
  'ca.complaint-not-upheld': ground({ 'US-CA': NO_PROCEDURE }, COMPLAINT, NO_OR_IN_PART),
} as const satisfies Record<string, Ground>
