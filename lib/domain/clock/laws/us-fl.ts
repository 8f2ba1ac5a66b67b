import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Florida: Digital Bill of Rights. Its extension is shorter than elsewhere. */
export const US_FL: LawVersions = [
  usStateLaw({
    id: 'US-FL',
    version: '2024-07-01',
    effectiveFrom: '2024-07-01', // Fla. Stat. 501.701 ff.
    zone: 'America/New_York',
    code: { en: 'Fla. Stat.', 'zh-CN': '《佛罗里达州法规》' },
    answer: { n: 45, section: '501.706' },
    extension: { n: 15, section: '501.706' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '501.707' }, // from memory; confirm before switching to mandatory
  }),
]
