import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { isMailboxOnFile, letterDemands } from '#lib/commands/steps/letter-demands.ts'
import { listNextFiles } from '#lib/commands/steps/next-files.ts'
import { isOnHold } from '#lib/commands/steps/on-hold.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import type { SendPlan } from '#lib/domain/letters/case-letters.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { effectsOf } from '#lib/domain/requests/effects.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/**
 * What the rules would ask of a letter that is being written, with the files put ready for it; of an answer as if it
 * granted, which asks most. Null for a case that is not there.
 */
export async function readSendPlan(
  context: Context,
  { reference, verb }: { reference: string; verb: LetterVerb },
): Promise<SendPlan | null> {
  const { db, now, actor, operator } = context
  const request = await findDeskCase(context, db.read, reference)
  if (!request || actor.type !== 'staff') return null
  const outcome = verb === 'close' ? 'granted' : verb === 'refuse' ? 'refused' : null
  // whoever has no mailbox could not fetch them: what was put ready all the same can be taken out again
  const canFetch = request.emailHash !== null || request.subjectEmailHash !== null
  const mayBring = (verb === 'close' || verb === 'reply') && !(await isOnHold(db.read, request))
  const whose = { requestId: request.id, staffId: actor.staffId }
  const vault = mayBring ? await findVault(context.keys, db.read, request.id) : null
  const files = vault ? (await listNextFiles(db.read, vault, whose)).length : 0
  const takesFiles = mayBring && (canFetch || files > 0)
  const does = effectsOf(request.kind, outcome, files)
  const demands = await letterDemands(context, db.read, request, { effects: does, outcome })
  const until = demands.holdHours > 0 ? now.add({ hours: demands.holdHours }) : null
  const { dueOn } = request
  const isTooLate = until !== null && dueOn !== null && dayIn(until, operator.zone) > dueOn
  const acts = does.releases || does.erases || does.corrects
  return {
    ...demands,
    does,
    holdUntil: until && instantText(until),
    tooLateFor: isTooLate ? dueOn : null,
    takesFiles,
    guards: (await readDeskRules(context, db.read)).wrongPersonGuard === 'on',
    asksOnFile: mayBring && acts && !(await isMailboxOnFile(context, db.read, request)),
  }
}
