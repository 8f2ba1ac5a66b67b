import { signTrail } from '#lib/commands/audit/sign-trail.ts'
import type { Worker } from '#lib/jobs/job.ts'
import { keepCheckpoint } from '#lib/platform/checkpoint-file.ts'

/**
 * Signs the trail and writes the note beside the database as well, where it outlives a copy that is put back. A crash between the two
 * loses the line in the file and nothing else; the next one covers as much. @returns how many were signed: one or none.
 */
export async function signAndKeep({
  context,
  dataDir,
}: Pick<Worker, 'context' | 'dataDir'>): Promise<number> {
  const signed = await signTrail(context())
  if (!signed.ok || signed.value === null) return 0
  keepCheckpoint(dataDir, signed.value)
  return 1
}
