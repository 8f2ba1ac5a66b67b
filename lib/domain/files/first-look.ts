import { FILE_MEGABYTES } from '#lib/domain/files/limits.ts'
import { endingOf } from '#lib/domain/files/media-types.ts'
import type { FileFault } from '#lib/domain/files/peek.ts'

/** What is wrong with a file by its name and size alone: so much a browser can tell before it sends anything. */
export function firstLook(
  { name, size }: { name: string; size: number },
  megabytes = FILE_MEGABYTES,
): FileFault | null {
  if (size === 0) return 'file-empty'
  if (size > megabytes * 1024 * 1024) return 'file-too-large'
  return endingOf(name) ? null : 'file-type-unknown'
}
