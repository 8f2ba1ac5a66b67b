import type { LawVersions } from '#lib/domain/clock/law.ts'
import { usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

/** Texas: Data Privacy and Security Act, with the state’s rule for last days on a day of rest. */
export const US_TX: LawVersions = [
  usStateLaw({
    id: 'US-TX',
    version: '2024-07-01',
    effectiveFrom: '2024-07-01', // Tex. Bus. & Com. Code 541
    zone: 'America/Chicago',
    code: { en: 'Tex. Bus. & Com. Code', 'zh-CN': '《得克萨斯州商业与商务法典》' },
    answer: { n: 45, section: '541.052' },
    extension: { n: 45, section: '541.052' }, // from memory; confirm before switching to mandatory
    appeal: { n: 60, section: '541.053' }, // from memory; confirm before switching to mandatory
    rolls: {
      calendar: 'US-TX',
      // from memory; confirm before switching to mandatory
      source: { en: 'Tex. Gov. Code 311.014', 'zh-CN': '《得克萨斯州政府法典》第311.014条' },
    },
  }),
]
