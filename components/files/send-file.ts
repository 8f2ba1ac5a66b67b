import type { FileDoor } from '#components/files/file-door.ts'
import { toldBefore } from '#components/files/told-before.ts'
import { type Uploaded, upload } from '#components/files/upload.ts'
import type { Locale } from '#lib/domain/locales.ts'

type Sending = { file: File; locale: Locale; told(percent: number): void }

/**
 * Looks at a file and sends it if nothing is wrong with it. Loaded when the first one is chosen: most people send none,
 * and no page waits for it. Rejects when the connection was lost.
 */
export async function sendFile(door: FileDoor, { file, locale, told }: Sending): Promise<Uploaded> {
  const problem = await toldBefore(file, locale, door.megabytes)
  return problem ? { problem } : upload(door, file, told)
}
