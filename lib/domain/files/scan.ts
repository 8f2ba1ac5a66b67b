/** What a virus scanner said of a file; `off` where none is configured (SR-115). */
export const SCAN_STATES = ['off', 'pending', 'clean', 'infected', 'error'] as const
export type ScanState = (typeof SCAN_STATES)[number]

/** Whether a file may be opened: only what was scanned and is clean, or where no scanner is set up (SR-115). */
export function canOpen(scan: ScanState): boolean {
  return scan === 'clean' || scan === 'off'
}

/** The longest that a file waits for another try. */
const LONGEST_WAIT_MINUTES = 60

/** Minutes until a file is scanned again after so many tries that gave no verdict: 1, 2, 4 … 60. */
export function minutesToNextScan(tries: number): number {
  return Math.min(2 ** Math.max(0, tries - 1), LONGEST_WAIT_MINUTES)
}
