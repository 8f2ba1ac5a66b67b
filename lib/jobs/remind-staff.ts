import { listStaff } from '#db/queries/staff.ts'
import { remindStaff } from '#lib/commands/messages/remind-staff.ts'
import type { Worker } from '#lib/jobs/job.ts'
import { errorClass, log } from '#lib/platform/logger.ts'

/** Reminds one colleague after the other; one whose reminder cannot be written keeps it from nobody else. @returns how many mails. */
export async function remindEverybody({ context }: Worker, day: string): Promise<number> {
  let queued = 0
  for (const { id: staffId } of await listStaff(context().db.read)) {
    try {
      const reminded = await remindStaff(context(), { staffId, day })
      if (reminded.ok && reminded.value.queued) queued += 1
    } catch (thrown) {
      log.error('reminder failed', { job: 'staff-reminders', errorClass: errorClass(thrown) })
    }
  }
  return queued
}
