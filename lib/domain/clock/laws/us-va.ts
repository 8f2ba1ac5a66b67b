import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Virginia: Consumer Data Protection Act. */
export const US_VA: LawVersions = [
  usStateLaw({
    id: 'US-VA',
    version: '2023-01-01',
    effectiveFrom: '2023-01-01', // Va. Code 59.1-575 ff.
    zone: 'America/New_York',
    code: { en: 'Va. Code', 'zh-CN': '《弗吉尼亚州法典》' },
    answer: { n: 45, section: '59.1-577(B)(1)' },
    extension: { n: 45, section: '59.1-577(B)(1)' },
    appeal: { n: 60, section: '59.1-577(C)' }, // from memory; confirm before switching to mandatory
  }),
]
