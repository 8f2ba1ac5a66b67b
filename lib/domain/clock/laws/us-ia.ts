import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Iowa: Consumer Data Protection Act. The longest first period, and no right to correction. */
export const US_IA: LawVersions = [
  usStateLaw({
    id: 'US-IA',
    version: '2025-01-01',
    effectiveFrom: '2025-01-01', // Iowa Code 715D
    zone: 'America/Chicago',
    code: { en: 'Iowa Code', 'zh-CN': '《艾奥瓦州法典》' },
    answer: { n: 90, section: '715D.3' },
    extension: { n: 45, section: '715D.3' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '715D.3' }, // from memory; confirm before switching to mandatory
    corrects: false,
  }),
]
