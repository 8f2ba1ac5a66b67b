import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Tennessee: Information Protection Act. */
export const US_TN: LawVersions = [
  usStateLaw({
    id: 'US-TN',
    version: '2025-07-01',
    effectiveFrom: '2025-07-01', // Tenn. Code Ann. 47-18-3301 ff.
    zone: 'America/Chicago',
    code: { en: 'Tenn. Code Ann.', 'zh-CN': '《田纳西州法典》' },
    answer: { n: 45, section: '47-18-3304' },
    extension: { n: 45, section: '47-18-3304' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '47-18-3304' }, // from memory; confirm before switching to mandatory
  }),
]
