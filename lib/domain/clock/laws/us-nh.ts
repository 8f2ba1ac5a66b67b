import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** New Hampshire: privacy act, RSA 507-H. */
export const US_NH: LawVersions = [
  usStateLaw({
    id: 'US-NH',
    version: '2025-01-01',
    effectiveFrom: '2025-01-01', // RSA 507-H
    zone: 'America/New_York',
    code: { en: 'N.H. RSA', 'zh-CN': '《新罕布什尔州修订法规》' },
    answer: { n: 45, section: '507-H:4' },
    extension: { n: 45, section: '507-H:4' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '507-H:4' }, // from memory; confirm before switching to mandatory
    revocation: { n: 15, section: '507-H:6' }, // from memory; confirm before switching to mandatory
  }),
]
