import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Maryland: Online Data Privacy Act. */
export const US_MD: LawVersions = [
  usStateLaw({
    id: 'US-MD',
    version: '2025-10-01',
    effectiveFrom: '2025-10-01', // Md. Code, Com. Law 14-4701 ff.
    zone: 'America/New_York',
    code: { en: 'Md. Code, Com. Law', 'zh-CN': '《马里兰州法典·商法卷》' },
    answer: { n: 45, section: '14-4705' },
    extension: { n: 45, section: '14-4705' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '14-4705' }, // from memory; confirm before switching to mandatory
    revocation: { n: 30, section: '14-4707' }, // from memory; confirm before switching to mandatory
  }),
]
