import { listTags } from '#db/queries/tags.ts'
import { listTasks } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { saveAssignmentRule } from '#lib/commands/settings/save-assignment-rule.ts'
import { setAbsence } from '#lib/commands/staff/set-absence.ts'
import { makeTag } from '#lib/commands/tags/make-tag.ts'
import { tagRequest } from '#lib/commands/tags/tag-request.ts'
import { finishTask } from '#lib/commands/tasks/finish-task.ts'
import { takePlan } from '#lib/commands/tasks/take-plan.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import type { Happening } from '#scripts/demo/stories.ts'
import { must } from '#tests/support/given.ts'

type Case = { id: string; reference: string }
type Of<Does> = Extract<Happening, { does: Does }>

/** A case gets a tag, which an administrator makes the first time. */
export async function tellTag(
  { handler, chief }: Record<'handler' | 'chief', Context>,
  { reference }: Case,
  { name }: Of<'tag'>,
): Promise<Result<unknown>> {
  const known = (await listTags(chief.db.read)).find((tag) => tag.name === name)
  const tagId = known?.id ?? must(await makeTag(chief, { name }))
  return tagRequest(handler, { reference, tagId, put: 'on' })
}

/** The whole plan of a case is taken; its first task is done. */
export async function tellPlan(
  handler: Context,
  { id, reference }: Case,
  { systems, says }: Of<'plan'>,
): Promise<Result<unknown>> {
  must(await takePlan(handler, { reference, systems }))
  const [first] = await listTasks(handler.db.read, id)
  if (!first) return ok(null)
  return finishTask(handler, { reference, taskId: first.id, version: first.version, note: says })
}

/** Access requests go to the handler, who is away for some days; the administrator stands in. */
export async function tellAssignment(
  chief: Context,
  { handler, admin }: Record<'handler' | 'admin', string>,
) {
  const turns = { kind: 'access' as const, law: null, place: 1, staffIds: [handler] }
  must(await saveAssignmentRule(chief, { id: null, version: 0, answers: turns }))
  const today = chief.now.toZonedDateTimeISO(chief.operator.zone).toPlainDate()
  const on = (days: number) => today.add({ days }).toString()
  const away = { staffId: handler, fromOn: on(-1), untilOn: on(4), standInId: admin, seen: '' }
  must(await setAbsence(chief, away))
}
