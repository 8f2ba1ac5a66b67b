import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Alabama: Personal Data Protection Act, in force from May 2027. Whether it has an appeal is not confirmed, so none is counted. */
export const US_AL: LawVersions = [
  usStateLaw({
    id: 'US-AL',
    version: '2027-05-01',
    effectiveFrom: '2027-05-01', // Act 2026-552
    zone: 'America/Chicago',
    code: { en: 'Alabama Act 2026-552 (HB 351)', 'zh-CN': '亚拉巴马州2026年第552号法（第351号众议院法案）' },
    answer: { n: 45 },
    extension: { n: 45 }, // from memory; confirm before switching to mandatory
  }),
]
