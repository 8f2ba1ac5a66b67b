import { FIRST_ACCESS } from '#lib/domain/letters/first/access.ts'
import { FIRST_CHANGES } from '#lib/domain/letters/first/changes.ts'
import type { FirstTemplate } from '#lib/domain/letters/first/first-template.ts'
import { FIRST_NO } from '#lib/domain/letters/first/no.ts'
import { FIRST_ON_THE_WAY } from '#lib/domain/letters/first/on-the-way.ts'

/** The templates a new store begins with; from then on its own rows count. */
export const FIRST_TEMPLATES: readonly FirstTemplate[] = [
  ...FIRST_ACCESS,
  ...FIRST_CHANGES,
  ...FIRST_NO,
  ...FIRST_ON_THE_WAY,
]
