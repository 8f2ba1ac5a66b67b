import { scanFile } from '#lib/commands/files/scan-file.ts'
import type { Worker } from '#lib/jobs/job.ts'
import { log } from '#lib/platform/logger.ts'

/** How many files one tick has scanned before the other jobs get their turn. */
const FILES_PER_TICK = 10

/** Has waiting files scanned, one after the other; none more in this tick once the scanner failed. @returns how many. */
export async function scanFiles({ context, dataDir, scanSocket, stopping }: Worker): Promise<number> {
  if (!scanSocket) return 0
  for (let scanned = 0; scanned < FILES_PER_TICK; scanned++) {
    const verdict = stopping.aborted ? null : await scanFile(context(), { dataDir, socket: scanSocket })
    if (!verdict?.ok || !verdict.value) return scanned
    if (verdict.value === 'error') {
      log.warn('file not scanned', { job: 'scan-files' })
      return scanned
    }
  }
  return FILES_PER_TICK
}
