import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Delaware: Personal Data Privacy Act. */
export const US_DE: LawVersions = [
  usStateLaw({
    id: 'US-DE',
    version: '2025-01-01',
    effectiveFrom: '2025-01-01', // 6 Del. C. 12D
    zone: 'America/New_York',
    code: { en: '6 Del. C.', 'zh-CN': '《特拉华州法典》第6编' },
    answer: { n: 45, section: '12D-104(c)' },
    extension: { n: 45, section: '12D-104(c)' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '12D-104(d)' }, // from memory; confirm before switching to mandatory
    revocation: { n: 15, section: '12D-106(a)' }, // from memory; confirm before switching to mandatory
  }),
]
