import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Oklahoma: Consumer Data Privacy Act, in force from 2027. It has no section numbers of the code yet. */
export const US_OK: LawVersions = [
  usStateLaw({
    id: 'US-OK',
    version: '2027-01-01',
    effectiveFrom: '2027-01-01', // SB 546 (2026)
    zone: 'America/Chicago',
    code: { en: 'Oklahoma SB 546 (2026)', 'zh-CN': '俄克拉何马州第546号参议院法案（2026年）' },
    answer: { n: 45 }, // authenticated requests; receipt is the earlier reading
    extension: { n: 45 },
    appeal: { n: 60 },
  }),
]
