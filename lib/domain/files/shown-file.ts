import type { Destruction } from '#lib/domain/files/destruction.ts'
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

/**
 * What a file of a case is for. `scan`: of the letter that staff entered; `ready`: for a letter that has not gone, `unsent`
 * if it never will.
 */
export type FileUse =
  | 'evidence'
  | 'scan'
  | 'message'
  | 'ready'
  | 'unsent'
  | 'answer'
  | 'collected'
  | 'identity'

/** A file in the list of all files of a case. A proof of identity has no name there, since names can say who it is. */
export type ListedFile = ShownFile & {
  use: FileUse
  /** `name`: of a colleague, empty for a former one. */
  by: { type: 'staff'; name: string } | { type: 'requester' | 'task-link' }
  /** When it came, an instant. */
  at: string
  /** Of what was collected: for which task. */
  taskId: string | null
  destroyedBecause: Destruction | null
  /** Whoever looks may open it here: it stands, and is no proof of identity that is not theirs to see. */
  mayOpen: boolean
}

/** The files of a case, newest first. */
export type FileList = {
  files: readonly ListedFile[]
  /** Names the page of those that came before; null where there are none. */
  older: string | null
}
