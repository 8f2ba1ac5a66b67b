import { z } from 'zod'
import { version } from '#lib/domain/requests/desk-forms.ts'

/** That a notice was posted, and on which day. */
export const postedForm = z.strictObject({
  version,
  on: z.string('day-missing').min(1, 'day-missing').pipe(z.iso.date('day-unreadable')),
})
/** That a notice goes to the address proven since. */
export const readdressForm = z.strictObject({ version })
