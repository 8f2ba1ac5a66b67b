import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Rhode Island: Data Transparency and Privacy Protection Act. */
export const US_RI: LawVersions = [
  usStateLaw({
    id: 'US-RI',
    version: '2026-01-01',
    effectiveFrom: '2026-01-01', // R.I. Gen. Laws 6-48.1
    zone: 'America/New_York',
    code: { en: 'R.I. Gen. Laws', 'zh-CN': '《罗得岛州普通法》' },
    answer: { n: 45, section: '6-48.1-6(b)' },
    extension: { n: 45, section: '6-48.1-6(b)' },
    appeal: { n: 60, section: '6-48.1-6' }, // from memory; confirm before switching to mandatory
    revocation: { n: 15, section: '6-48.1-4(e)' },
  }),
]
