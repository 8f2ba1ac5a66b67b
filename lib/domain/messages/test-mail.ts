import { z } from 'zod'
import { emailAddress } from '#lib/domain/requests/email-address.ts'

/** Where a test mail goes: the mailbox of the desk, or one outside, where others judge the mail. */
export const testMailForm = z.strictObject({ email: emailAddress })

const stored = z.object({ mailId: z.string() })

/** Which mail the last test was, from the text of the setting. */
export function testMailOf(value: string): string {
  return stored.parse(JSON.parse(value)).mailId
}
