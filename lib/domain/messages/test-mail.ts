import { z } from 'zod'

const stored = z.object({ mailId: z.string() })

/** Which mail the last test was, from the text of the setting. */
export function testMailOf(value: string): string {
  return stored.parse(JSON.parse(value)).mailId
}
