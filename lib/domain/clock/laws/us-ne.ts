import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Nebraska: Data Privacy Act. */
export const US_NE: LawVersions = [
  usStateLaw({
    id: 'US-NE',
    version: '2025-01-01',
    effectiveFrom: '2025-01-01', // Neb. Rev. Stat. 87-1101 ff.
    zone: 'America/Chicago',
    code: { en: 'Neb. Rev. Stat.', 'zh-CN': '《内布拉斯加州修订法规》' },
    answer: { n: 45, section: '87-1108(2)' },
    extension: { n: 45, section: '87-1108(2)' },
    appeal: { n: 60, section: '87-1109(3)' },
  }),
]
