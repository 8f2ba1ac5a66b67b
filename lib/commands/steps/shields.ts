import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findShield, listIdsByMailbox, listShieldsOf, putShield, takeFrom } from '#db/queries/case-shields.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { listStaff, type StaffRow } from '#db/queries/staff.ts'
import { listTasks, saveTask } from '#db/queries/tasks.ts'
import type { Context } from '#lib/commands/context.ts'
import { comparableName, hides, type ShieldCause } from '#lib/domain/access/shields.ts'
import { instantText } from '#lib/platform/clock.ts'
import type { Contact } from '#lib/vault/request-vault.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

type Shielded = { staffId: string; requestId: string; because: Exclude<ShieldCause, 'cleared'> }

/** Whether a case is hidden from somebody: they are given nothing of it, and told nothing. */
export async function isHiddenFrom(
  db: Queries,
  whom: Pick<Shielded, 'staffId' | 'requestId'>,
): Promise<boolean> {
  const shield = await findShield(db, whom)
  return shield !== undefined && hides(shield.because)
}

/** Sets a case beside a name, and takes it and its tasks from them if it is hidden from now on. Known already: nothing happens. */
export async function shieldFrom(context: Context, tx: Queries, shielded: Shielded): Promise<void> {
  const { staffId, requestId, because } = shielded
  const before = await findShield(tx, shielded)
  // a name proves nothing new; a mailbox outweighs whatever was said
  if (before && (!hides(because) || before.because === because)) return
  const { actor, now } = context
  const at = instantText(now)
  await putShield(tx, { ...shielded, createdAt: at })
  const payload = { staffId, because }
  await appendAudit(tx, { at, actor, event: 'case-shielded', requestId, payload })
  if (!hides(because)) return
  if (await takeFrom(tx, shielded))
    await appendAudit(tx, { at, actor, event: 'request-assigned', requestId, payload: { assigneeId: null } })
  await takeTasksFrom(context, tx, shielded)
}

/** Open tasks that nobody would see any more go to nobody, so that somebody else takes them. */
async function takeTasksFrom(
  { actor, now }: Context,
  tx: Queries,
  { staffId, requestId }: Shielded,
): Promise<void> {
  for (const task of await listTasks(tx, requestId)) {
    if (task.state !== 'open' || task.assigneeId !== staffId) continue
    await saveTask(tx, task, { assigneeId: null })
    const payload = { taskId: task.id, assigneeId: null, dueOn: task.dueOn }
    await appendAudit(tx, { at: instantText(now), actor, event: 'task-changed', requestId, payload })
  }
}

type Theirs = Pick<RequestRow, 'id' | 'emailHash' | 'subjectEmailHash'>

/**
 * Hides a case from the colleagues whose mailbox it came from or names, and notes who has the same name as somebody in
 * it: when it is filed, and whenever its address changes.
 */
export async function shieldColleagues(
  context: Context,
  tx: Queries,
  { request, contact }: { request: Theirs; contact: Contact },
): Promise<void> {
  const mailboxes = [request.emailHash, request.subjectEmailHash]
  const names = namesIn(contact).map(comparableName)
  for (const person of await listStaff(tx)) {
    const because = mailboxes.includes(person.emailHash)
      ? 'same-mailbox'
      : names.includes(comparableName(profileOf(context.keys, person).name)) && 'same-name'
    if (because) await shieldFrom(context, tx, { staffId: person.id, requestId: request.id, because })
  }
}

/** Who files it, and the person it is for. */
function namesIn({ name, subject }: Contact): string[] {
  return [name, subject?.subjectName ?? ''].filter(Boolean)
}

/** Hides from a colleague what came from their mailbox before they had it at the desk. */
export async function shieldFromOwn(
  context: Context,
  tx: Queries,
  { id: staffId, emailHash }: Pick<StaffRow, 'id' | 'emailHash'>,
): Promise<void> {
  for (const requestId of await listIdsByMailbox(tx, emailHash))
    await shieldFrom(context, tx, { staffId, requestId, because: 'same-mailbox' })
}

/** What was said to be by or about somebody stays so in a case that belongs to it: its appeal, or what it was put together with. */
export async function shieldAlike(
  context: Context,
  tx: Queries,
  { from, requestId }: { from: string; requestId: string },
): Promise<void> {
  for (const { staffId, because } of await listShieldsOf(tx, from))
    if (because === 'declared') await shieldFrom(context, tx, { staffId, requestId, because })
}
