import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Minnesota: Consumer Data Privacy Act. */
export const US_MN: LawVersions = [
  usStateLaw({
    id: 'US-MN',
    version: '2025-07-31',
    effectiveFrom: '2025-07-31', // Minn. Stat. 325M
    zone: 'America/Chicago',
    code: { en: 'Minn. Stat.', 'zh-CN': '《明尼苏达州法规》' },
    answer: { n: 45, section: '325M.14' },
    extension: { n: 45, section: '325M.14' }, // from memory; confirm before switching to mandatory
    // from memory; confirm before switching to mandatory
    appeal: { n: 45, section: '325M.14', extension: { n: 60, section: '325M.14' } },
  }),
]
