import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** New Jersey: Data Privacy Act. It speaks of 45 days from receipt of a “verified request”; receipt is the earlier reading. */
export const US_NJ: LawVersions = [
  usStateLaw({
    id: 'US-NJ',
    version: '2025-01-15',
    effectiveFrom: '2025-01-15', // N.J.S.A. 56:8-166.4 ff.
    zone: 'America/New_York',
    code: { en: 'N.J.S.A.', 'zh-CN': '《新泽西州法规》' },
    answer: { n: 45, section: '56:8-166.7(a)' },
    extension: { n: 45, section: '56:8-166.7(a)' },
    appeal: { n: 45, section: '56:8-166.7' }, // from memory; confirm before switching to mandatory
    revocation: { n: 15, section: '56:8-166.12' }, // from memory; confirm before switching to mandatory
  }),
]
