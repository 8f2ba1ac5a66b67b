import { z } from 'zod'
import { plainText } from '#lib/domain/requests/plain-text.ts'

/** Characters of a list, pasted or read from a file. */
export const LIST_MAX = 100_000
const SOURCE_MAX = 300

/** The form that loads a year, as the browser and the server check it; what the list says is looked at by the server. */
export const loadForm = z.strictObject({
  calendar: z.string('calendar-missing').min(1, 'calendar-missing').max(16, 'calendar-unknown'),
  year: z
    .string('year-missing')
    .trim()
    .min(1, 'year-missing')
    .regex(/^20\d\d$/, 'year-unfitting')
    .transform(Number),
  source: plainText({ missing: 'source-missing', max: SOURCE_MAX }),
  published: z
    .union([z.iso.date(), z.literal('')], 'published-unreadable')
    .optional()
    .transform((day) => day || null),
  list: z
    .string('list-missing')
    .refine((text) => text.trim() !== '', 'list-missing')
    .max(LIST_MAX, 'list-too-large'),
})
export type LoadForm = z.infer<typeof loadForm>

const fingerprint = z.string('unknown').max(64, 'unknown')

/** What goes with the button that loads: which list of cases was seen, and that so short a list was meant. */
export const confirmLoadForm = z.strictObject({ fingerprint, isWhole: z.literal('yes').optional() })

/** What goes with the button that moves cases to what the calendars say now. */
export const recountForm = z.strictObject({ fingerprint })
