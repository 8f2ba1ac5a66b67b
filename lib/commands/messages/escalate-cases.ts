import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listLate, noteEscalation } from '#db/queries/escalations.ts'
import { listStaff, type StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { whomToTell } from '#lib/commands/steps/escalation-readers.ts'
import { findLateCases, type Late } from '#lib/commands/steps/late-cases.ts'
import { mailStaff } from '#lib/commands/steps/outgoing-mail.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { LISTED_LINES, type MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { stageName } from '#lib/domain/requests/escalation.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

type Line = MessagePayload<'staff-escalation'>['lines'][number]

/**
 * Tells leads of cases that nobody picked up, and leads and the handler of cases that used up a share of their legal
 * time: each stage of a case once, one mail a person however many there are, written down in the same transaction.
 * @returns how many cases were told of.
 */
export async function escalateCases(context: Context): Promise<Result<number>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const late = await findLateCases(context, db.read, await readDeskRules(context, db.read))
  if (late.length === 0) return ok(0)
  return db.transaction(async (tx) => {
    const people = await listStaff(tx)
    const told = new Map<string, Line[]>()
    const at = instantText(now)
    let count = 0
    for (const { found, stage } of await stillLate(tx, late)) {
      const row = { requestId: found.id, stage: stageName(stage), createdAt: at }
      if (!(await noteEscalation(tx, row))) continue
      const { reference, kind, law, dueOn } = found
      const whom = await whomToTell(context, tx, { found, stage }, people)
      for (const id of whom) told.set(id, [...(told.get(id) ?? []), { reference, kind, law, dueOn, stage }])
      const payload = { stage: row.stage, to: whom.length }
      await appendAudit(tx, { at, actor, event: 'case-escalated', requestId: found.id, payload })
      count += 1
    }
    for (const person of people) await mailTo(context, tx, person, told.get(person.id) ?? [])
    return ok(count)
  })
}

/** What was read a moment ago, as it stands now: without what somebody took, answered or asked about meanwhile. */
async function stillLate(tx: Queries, late: readonly Late[]): Promise<Late[]> {
  const ids = [...new Set(late.map(({ found }) => found.id))]
  const now = new Map((await listLate(tx, ids)).map((row) => [row.id, row]))
  return late.flatMap(({ found, stage }) => {
    const row = now.get(found.id)
    if (!row || row.status === 'closed' || row.dueOn !== found.dueOn) return []
    const holds = stage === 'unassigned' ? row.assigneeId === null : row.pausedSince === null
    return holds ? [{ found: row, stage }] : []
  })
}

async function mailTo(context: Context, tx: Queries, person: StaffRow, lines: Line[]): Promise<void> {
  if (lines.length === 0) return
  const to = { address: profileOf(context.keys, person).email, locale: person.locale }
  const more = Math.max(0, lines.length - LISTED_LINES)
  const payload = { staffId: person.id, lines: lines.slice(0, LISTED_LINES), more }
  await mailStaff(context, tx, to, { kind: 'staff-escalation', payload })
}
