import type { LawVersions } from '#lib/domain/clock/law.ts'
import { type UsState, usStateLaw } from '#lib/domain/clock/laws/us-state-model.ts'

const SINCE_2023: UsState = {
  id: 'US-UT',
  version: '2023-12-31',
  effectiveFrom: '2023-12-31', // Utah Code 13-61-101 ff.
  zone: 'America/Denver',
  code: { en: 'Utah Code', 'zh-CN': '《犹他州法典》' },
  answer: { n: 45, section: '13-61-203' },
  extension: { n: 45, section: '13-61-203' }, // from memory; confirm before switching to mandatory
  corrects: false,
}

/** Utah: Consumer Privacy Act. It has no appeal; the right to correction came later. */
export const US_UT: LawVersions = [
  usStateLaw(SINCE_2023),
  usStateLaw({ ...SINCE_2023, version: '2026-07-01', effectiveFrom: '2026-07-01', corrects: undefined }), // HB 418 (2025)
]
