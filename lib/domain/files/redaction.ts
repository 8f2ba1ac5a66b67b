import { z } from 'zod'
import { version } from '#lib/domain/requests/desk-forms.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'

/** Why something was blacked out of a file before it went to the person. */
export const REDACTION_REASONS = [
  'other-people',
  'trade-secret',
  'security',
  'legal-advice',
  'not-asked-for',
] as const
export type RedactionReason = (typeof REDACTION_REASONS)[number]

/** What was blacked out of a file, as it is typed. */
export const redactionForm = z.strictObject({
  version,
  file: z.string('redaction-file-missing').min(1, 'redaction-file-missing').max(64, 'redaction-file-missing'),
  because: z.enum(REDACTION_REASONS, 'redaction-reason-missing'),
  body: plainText({ missing: 'redaction-what-missing', max: 1000, lines: true }),
})

/** One entry of the log; names are null or empty where they are gone. */
export type Redaction = {
  id: string
  fileName: string | null
  because: RedactionReason
  note: string
  by: string
  /** ISO instant. */
  at: string
}

/** What a case shows of it: the log, and the files of which something can be logged. */
export type Redactions = { log: Redaction[]; files: { id: string; name: string }[] }
