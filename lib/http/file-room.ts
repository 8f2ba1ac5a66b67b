import { freeMegabytes } from '#lib/platform/disk.ts'
import type { Env } from '#lib/platform/env.ts'

/** Files are refused while there is still room for requests without them (SR-194). */
const UPLOAD_ROOM = 2.5

/** Whether the disk has room for files. */
export function hasRoomForFiles({ DATA_DIR, MIN_FREE_MB }: Pick<Env, 'DATA_DIR' | 'MIN_FREE_MB'>): boolean {
  return freeMegabytes(DATA_DIR) >= UPLOAD_ROOM * MIN_FREE_MB
}
