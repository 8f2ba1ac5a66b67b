/** What a virus scanner said of a file; `off` where none is configured (SR-115). */
export const SCAN_STATES = ['off', 'pending', 'clean', 'infected', 'error'] as const
export type ScanState = (typeof SCAN_STATES)[number]

/** Whether a file may be opened: only what was scanned and is clean, or where no scanner is set up (SR-115). */
export function canOpen(scan: ScanState): boolean {
  return scan === 'clean' || scan === 'off'
}
