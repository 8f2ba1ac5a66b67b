import type { Sourced } from '#lib/domain/clock/law.ts'
import { gbt35273, pipl } from '#lib/domain/requests/citations.ts'
import {
  ACCESS,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  ground,
  LOCKED_OR_IN_PART,
  NO_OR_IN_PART,
  RIGHTS,
} from '#lib/domain/requests/grounds/ground.ts'

const standard = (item: number) =>
  ground({ CN: gbt35273(`8.7(e)(${item})`, `第8.7条e)项${item})`) }, RIGHTS, NO_OR_IN_PART)

const NO_ACCESS = pipl('18(1), 45(1)', '第十八条第一款、第四十五条第一款')
const NOT_YET = pipl('47(2)', '第四十七条第二款')
const COMPLAINTS: Sourced = { ...pipl('50(1)', '第五十条第一款'), certainty: 'policy' }

/** China. Grounds about the deceased and about transfers follow with those requests (Art. 49; NDR 25). */
export const CN_GROUNDS = {
  'cn.confidential-by-law': ground({ CN: NO_ACCESS }, ACCESS, NO_OR_IN_PART),
  'cn.notice-not-required': ground({ CN: NO_ACCESS }, ACCESS, NO_OR_IN_PART),
  'cn.state-organ': ground({ CN: pipl('35, 45(1)', '第三十五条、第四十五条第一款') }, ACCESS, NO_OR_IN_PART),
  'cn.data-accurate': ground({ CN: pipl('46', '第四十六条') }, CORRECTION, NO_OR_IN_PART),
  'cn.retention-period-unexpired': ground({ CN: NOT_YET }, ERASURE, LOCKED_OR_IN_PART),
  'cn.technically-infeasible': ground({ CN: NOT_YET }, ERASURE, LOCKED_OR_IN_PART),
  'cn.legal-obligation': standard(1),
  'cn.national-security': standard(2),
  'cn.public-safety-health': standard(3),
  'cn.criminal-process': standard(4),
  'cn.bad-faith-or-abuse': standard(5),
  'cn.vital-interests-consent-impractical': standard(6),
  'cn.serious-harm-to-others': standard(7),
  'cn.trade-secret': standard(8),
  'cn.complaint-not-upheld': ground({ CN: COMPLAINTS }, COMPLAINT, NO_OR_IN_PART),
} as const satisfies Record<string, Ground>
