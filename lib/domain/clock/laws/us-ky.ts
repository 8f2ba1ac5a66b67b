import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Kentucky: Consumer Data Protection Act. */
export const US_KY: LawVersions = [
  usStateLaw({
    id: 'US-KY',
    version: '2026-01-01',
    effectiveFrom: '2026-01-01', // KRS 367.3611 ff.
    zone: 'America/New_York',
    code: { en: 'KRS', 'zh-CN': '《肯塔基州修订法规》' },
    answer: { n: 45, section: '367.3615' },
    extension: { n: 45, section: '367.3615' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '367.3615(4)' },
  }),
]
