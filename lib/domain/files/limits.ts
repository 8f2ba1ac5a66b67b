const MEGABYTE = 1024 * 1024

/** What one request may hold of its requester's files (SR-111). */
export const FILE_MEGABYTES = 10
export const REQUEST_MEGABYTES = 25
export const FILE_BYTES_MAX = FILE_MEGABYTES * MEGABYTE
export const REQUEST_BYTES_MAX = REQUEST_MEGABYTES * MEGABYTE
export const FILES_MAX = 5
/** A picture of more opens into gigabytes (SR-112). */
export const PIXELS_MAX = 50_000_000
/** What all requests that are still being filled in may hold together; further files are sent later (SR-111). */
export const DRAFTS_BYTES_MAX = 2048 * MEGABYTE
/** A file that was uploaded and not sent is destroyed after so many hours. */
export const UNSENT_HOURS = 24

type Held = { size: number }

/** What a requester may hand in: how many files a request holds, and how large each is at most. */
export type FileLimits = { files: number; megabytes: number }

/** The most that may be allowed (SR-109, SR-111), which is what holds where an operator allows no less. */
export const MOST_FILES: FileLimits = { files: FILES_MAX, megabytes: FILE_MEGABYTES }

/** What the rules of the desk allow, never more than the most. */
export function fileLimitsOf(rules: { requestFiles: number; fileMegabytes: number }): FileLimits {
  return {
    files: Math.min(rules.requestFiles, FILES_MAX),
    megabytes: Math.min(rules.fileMegabytes, FILE_MEGABYTES),
  }
}

/** The same as sentences say it, with how much all files may be together. */
export function limitWords({ files, megabytes }: FileLimits): FileLimits & { together: number } {
  return { files, megabytes, together: Math.min(REQUEST_MEGABYTES, files * megabytes) }
}

/** Why a file of `size` bytes does not fit beside those a request holds, or null. */
export function overQuota(
  held: readonly Held[],
  size: number,
  { files }: FileLimits = MOST_FILES,
): 'files-too-many' | 'files-too-large' | null {
  if (held.length >= files) return 'files-too-many'
  const bytes = held.reduce((sum, file) => sum + file.size, 0)
  return bytes + size > REQUEST_BYTES_MAX ? 'files-too-large' : null
}

/** What one case may hold of files that were collected for its tasks. */
export const COLLECTED_FILES_MAX = 50
export const COLLECTED_MEGABYTES = 200

/** Why a file of `size` bytes does not fit beside those collected for a case, or null. */
export function overCollectedQuota(
  held: readonly Held[],
  size: number,
): 'collected-too-many' | 'collected-too-large' | null {
  if (held.length >= COLLECTED_FILES_MAX) return 'collected-too-many'
  const bytes = held.reduce((sum, file) => sum + file.size, 0)
  return bytes + size > COLLECTED_MEGABYTES * MEGABYTE ? 'collected-too-large' : null
}
