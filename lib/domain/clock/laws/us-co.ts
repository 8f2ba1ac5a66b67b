import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Colorado: Privacy Act, with the state’s rule for last days on a day of rest. */
export const US_CO: LawVersions = [
  usStateLaw({
    id: 'US-CO',
    version: '2023-07-01',
    effectiveFrom: '2023-07-01', // C.R.S. 6-1-1301 ff.
    zone: 'America/Denver',
    code: { en: 'C.R.S.', 'zh-CN': '《科罗拉多州修订法规》' },
    answer: { n: 45, section: '6-1-1306(2)(a)' },
    extension: { n: 45, section: '6-1-1306(2)(b)' },
    // from memory; confirm before switching to mandatory
    appeal: { n: 45, section: '6-1-1306(3)', extension: { n: 60, section: '6-1-1306(3)' } },
    rolls: {
      calendar: 'US-CO',
      source: { en: 'C.R.S. 2-4-108', 'zh-CN': '第2-4-108条' }, // from memory; confirm before switching to mandatory
    },
  }),
]
