import type { ScanState } from '#lib/domain/files/scan.ts'

/** A file as a list shows it. */
export type ShownFile = {
  id: string
  /** Null once it was destroyed. */
  name: string | null
  /** Bytes. */
  size: number
  scan: ScanState
  /** Instant; null while it stands. */
  destroyedAt: string | null
}
