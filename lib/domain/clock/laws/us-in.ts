import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Indiana: Consumer Data Protection Act. */
export const US_IN: LawVersions = [
  usStateLaw({
    id: 'US-IN',
    version: '2026-01-01',
    effectiveFrom: '2026-01-01', // Ind. Code 24-15
    zone: 'America/Indiana/Indianapolis',
    code: { en: 'Ind. Code', 'zh-CN': '《印第安纳州法典》' },
    answer: { n: 45, section: '24-15-3-1' },
    extension: { n: 45, section: '24-15-3-1' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '24-15-3-1' }, // from memory; confirm before switching to mandatory
  }),
]
