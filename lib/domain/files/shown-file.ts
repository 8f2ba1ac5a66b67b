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

/** A file given with the request itself: for the entry of a correction at this place from 0, or for all of it (null). */
export type Evidence = ShownFile & { item: number | null }
