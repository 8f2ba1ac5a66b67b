import type { ScanState } from '#lib/domain/files/scan.ts'
import type { FileLook } from '#lib/domain/letters/strangers.ts'

/** One download by the requester; `endedAt` is null while it runs, or where it was cut off. */
export type ShownDownload = { startedAt: string; endedAt: string | null; bytes: number; complete: boolean }

/** Of a file of the operator's that was released: how long it can be had, and how often it was (SR-123, SR-124). */
export type Release = {
  /** Instant. */
  availableUntil: string
  isAvailable: boolean
  canRenew: boolean
  /** Complete downloads still allowed. */
  left: number
  downloads: readonly ShownDownload[]
}

/** A file as a list shows it. */
export type ShownFile = {
  id: string
  /** Null once it was destroyed. */
  name: string | null
  mediaType: string
  /** Bytes. */
  size: number
  scan: ScanState
  /** Instant; null while it stands. */
  destroyedAt: string | null
  /** Null for files of the requester's, and for what was not released. */
  release: Release | null
}

/** A file that staff put ready for a letter, and what it holds of others; null where nobody has looked. */
export type PreparedFile = ShownFile & { look: FileLook | null }

/** A file given with the request itself: for the entry of a correction at this place from 0, or for all of it (null). */
export type Evidence = ShownFile & { item: number | null }
