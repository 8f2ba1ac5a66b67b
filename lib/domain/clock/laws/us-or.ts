import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Oregon: Consumer Privacy Act. */
export const US_OR: LawVersions = [
  usStateLaw({
    id: 'US-OR',
    version: '2024-07-01',
    effectiveFrom: '2024-07-01', // ORS 646A.570 ff.
    zone: 'America/Los_Angeles',
    code: { en: 'ORS', 'zh-CN': '《俄勒冈州修订法规》' },
    answer: { n: 45, section: '646A.576' },
    extension: { n: 45, section: '646A.576' }, // from memory; confirm before switching to mandatory
    appeal: { n: 45, section: '646A.576' }, // from memory; confirm before switching to mandatory
    revocation: { n: 15, section: '646A.578(1)(d)' },
  }),
]
