import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Montana: Consumer Data Privacy Act. */
export const US_MT: LawVersions = [
  usStateLaw({
    id: 'US-MT',
    version: '2024-10-01',
    effectiveFrom: '2024-10-01', // Mont. Code Ann. 30-14-2801 ff.
    zone: 'America/Denver',
    code: { en: 'Mont. Code Ann.', 'zh-CN': '《蒙大拿州法典》' },
    answer: { n: 45, section: '30-14-2808(4)(a)' },
    extension: { n: 45, section: '30-14-2808(4)(a)' },
    appeal: { n: 60, section: '30-14-2808' }, // from memory; confirm before switching to mandatory
    revocation: { n: 45, section: '30-14-2812(1)(c)' },
  }),
]
