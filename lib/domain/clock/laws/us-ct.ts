import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Connecticut: Data Privacy Act. */
export const US_CT: LawVersions = [
  usStateLaw({
    id: 'US-CT',
    version: '2023-07-01',
    effectiveFrom: '2023-07-01', // Conn. Gen. Stat. 42-515 ff.
    zone: 'America/New_York',
    code: { en: 'Conn. Gen. Stat.', 'zh-CN': '《康涅狄格州普通法规》' },
    answer: { n: 45, section: '42-518(c)' },
    extension: { n: 45, section: '42-518(c)' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '42-518(d)' }, // from memory; confirm before switching to mandatory
    revocation: { n: 15, section: '42-520(a)(6)' }, // from memory; confirm before switching to mandatory
  }),
]
