import type { LawSummary } from '#lib/domain/operator/law-summary.ts'

/** A law with the open cases it has, and those of older versions about which nobody has decided. */
export type LawLine = LawSummary & {
  open: number
  oldVersions: readonly { version: string; undecided: number }[]
}

/** Open cases of older versions that wait for a decision. */
export function undecidedOf({ oldVersions }: Pick<LawLine, 'oldVersions'>): number {
  return oldVersions.reduce((sum, { undecided }) => sum + undecided, 0)
}
