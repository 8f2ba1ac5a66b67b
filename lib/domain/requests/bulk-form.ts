import { z } from 'zod'
import { queryFrom } from '#lib/domain/requests/queue-views.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'

/** As many as a page of the queue shows. */
export const BULK_MAX = 50
export const BULK_VERBS = ['assign', 'assign-back', 'tag', 'untag', 'spam', 'duplicate'] as const
export type BulkVerb = (typeof BULK_VERBS)[number]
export const bulkVerb = z.enum(BULK_VERBS)
/** Said in the place of a colleague: the cases wait to be taken. Leaving the choice out says nothing. */
export const NOBODY = 'nobody'

/** A case as its row was shown: `DSR-7K3M-Q9TX.4`, its reference and its version. */
export const rowValue = ({ reference, version }: { reference: string; version: number }) =>
  `${reference}.${version}`

/** The same with who had it before, so that an assignment can be taken back: nobody where the last part is empty. */
export const undoValue = (row: { reference: string; version: number }, former: string | null) =>
  `${rowValue(row)}.${former ?? ''}`

const row = z
  .string()
  .max(110, 'unknown')
  .transform((text, ctx) => {
    const [typed = '', version = '', former = ''] = text.split('.')
    const reference = parseReference(typed)
    if (!reference || !/^[1-9]\d{0,8}$/.test(version)) ctx.addIssue({ code: 'custom', message: 'unknown' })
    return { reference: reference ?? '', version: Number(version), former: former || null }
  })

const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'unknown')
    .nullish()
    .transform((text) => text || null)

/** Several cases and what to do with each: one form with a button for each verb, which sends every field. */
export const bulkForm = z
  .strictObject({
    do: z.enum(BULK_VERBS, 'unknown'),
    cases: z.array(row).max(BULK_MAX).default([]),
    assignee: optional(64),
    tag: optional(64),
    reason: optional(500),
    /** The mailboxes that spam came from are blocked as well. */
    block: z.literal('yes').nullish(),
    of: optional(64),
    /** The address parameters of the queue it was sent from. */
    from: z.string().max(1000).transform(queryFrom).default(''),
  })
  .superRefine((sent, ctx) => {
    const missing = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (sent.cases.length === 0) missing('cases', 'cases-missing')
    if (sent.do === 'assign' && !sent.assignee) missing('assignee', 'assignee-missing')
    if ((sent.do === 'tag' || sent.do === 'untag') && !sent.tag) missing('tag', 'tag-missing')
    if (sent.do === 'spam' && !sent.reason) missing('reason', 'spam-reason-missing')
    if (sent.do === 'duplicate' && !parseReference(sent.of ?? ''))
      missing('of', sent.of ? 'survivor-unknown' : 'survivor-missing')
  })
export type BulkInput = z.infer<typeof bulkForm>

/** What became of one row; `code` is why not, `params` fill its sentence. */
const bulkResult = z.object({
  reference: z.string(),
  code: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type BulkResult = z.infer<typeof bulkResult>

/** All that a page tells of it afterwards. */
export const bulkOutcome = z.object({
  do: z.enum(BULK_VERBS),
  from: z.string(),
  results: z.array(bulkResult).min(1),
  /** What takes it back, for those that were changed; null where nothing can. */
  undo: z
    .object({ do: z.enum(BULK_VERBS), tag: z.string().nullable(), cases: z.array(z.string()).min(1) })
    .nullable()
    .default(null),
})
export type BulkOutcome = z.infer<typeof bulkOutcome>
