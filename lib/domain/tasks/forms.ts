import { z } from 'zod'
import { LOCALES } from '#lib/domain/locales.ts'
import { entryId } from '#lib/domain/operator/catalogue.ts'
import { deskText, version } from '#lib/domain/requests/desk-forms.ts'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'
import { TASK_LINK_LIVES } from '#lib/domain/tasks/link-life.ts'
import { MILESTONES } from '#lib/domain/tasks/milestones.ts'
import { SHOWN_OF_PERSON } from '#lib/domain/tasks/task.ts'

export const TASK_TITLE_MAX = 200
export const TASK_NOTE_MAX = 2000

const note = plainText({ missing: '', max: TASK_NOTE_MAX, lines: true, optional: true }).nullish()
const assignee = z
  .string()
  .max(64, 'assignee-unknown')
  .nullish()
  .transform((id) => id || null)
const dueOn = z
  .string()
  .max(64, 'day-unreadable')
  .nullish()
  .transform((day) => day || null)
  .pipe(z.iso.date('day-unreadable').nullable())
/** Ids of files that came with the form; they are kept already. */
const uploaded = z.array(z.string().max(64)).optional()

export const takePlanForm = z.strictObject({
  systems: z
    .array(entryId('system-unknown'))
    .max(100)
    .default([])
    .refine((systems) => systems.length > 0, 'plan-empty'),
})
export const addTaskForm = z.strictObject({
  title: plainText({ missing: 'task-title-missing', max: TASK_TITLE_MAX }),
  system: z
    .string()
    .max(40, 'system-unknown')
    .nullish()
    .transform((id) => id || null),
  assignee,
  dueOn,
})
export const changeTaskForm = z.strictObject({ version, assignee, dueOn })
export const finishTaskForm = z.strictObject({ version, note, uploaded })
export const skipTaskForm = z.strictObject({ version, note: deskText('task-reason-missing') })
export const reopenTaskForm = z.strictObject({ version })
export const handOutForm = z.strictObject({
  version,
  email: emailAddress,
  language: z.enum(LOCALES, 'language-missing'),
  days: z.coerce.number().pipe(z.literal([...TASK_LINK_LIVES], 'link-life-unknown')),
  show: z.array(z.enum(SHOWN_OF_PERSON, 'invalid-input')).default([]),
  instructions: plainText({ missing: 'instructions-missing', max: TASK_NOTE_MAX, lines: true }),
})
export const endLinkForm = z.strictObject({ version })
export const milestoneForm = z.strictObject({
  milestone: z.enum(MILESTONES, 'invalid-input'),
  done: z.enum(['yes', 'no'], 'invalid-input'),
})
/** What the holder of a link sends: that it is done, with a word or a file. */
export const reportTaskForm = z.strictObject({ note, uploaded })
/** The collected files that go into an answer package. */
export const packageForm = z.strictObject({
  files: z
    .array(z.string().max(64))
    .max(100)
    .default([])
    .refine((files) => files.length > 0, 'package-empty'),
})
