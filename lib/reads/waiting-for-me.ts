import { countWaitingFor, type LetterRow, listLettersBy, listLettersOfOthers } from '#db/queries/letters.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { preparersOf } from '#lib/commands/steps/letter-to-change.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { CaseLetter } from '#lib/domain/letters/case-letters.ts'
import type { LetterState } from '#lib/domain/letters/lifecycle.ts'
import { caseLetter } from '#lib/reads/case-letters.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

/** What others wait for, and what came back to its author. */
const FOR_OTHERS: readonly LetterState[] = ['in-review', 'awaiting-approval', 'frozen']
const FOR_AUTHOR: readonly LetterState[] = ['returned']
const DRAFTS: readonly LetterState[] = ['draft']
const LISTED = 100

/** What waits for whoever looks: letters to review, to approve or to look into, and their own that came back or lie unfinished. */
export type WaitingForMe = { judge: CaseLetter[]; returned: CaseLetter[]; drafts: CaseLetter[] }

export async function readWaitingForMe(context: Context): Promise<WaitingForMe> {
  const { actor, db } = context
  if (actor.type !== 'staff' || !may(actor, 'approve-release')) return { judge: [], returned: [], drafts: [] }
  const { staffId } = actor
  const whose = { staffId, limit: LISTED }
  const others = await listLettersOfOthers(db.read, { ...whose, states: FOR_OTHERS })
  const judged = []
  for (const row of others) if (!(await preparersOf(db.read, row)).has(staffId)) judged.push(row)
  return {
    judge: await listed(context, judged),
    returned: await listed(context, await listLettersBy(db.read, { ...whose, states: FOR_AUTHOR })),
    drafts: await listed(context, await listLettersBy(db.read, { ...whose, states: DRAFTS })),
  }
}

/** How many letters wait for whoever looks; their drafts do not. */
export async function countWaitingForMe({ actor, db }: Context): Promise<number> {
  if (actor.type !== 'staff' || !may(actor, 'approve-release')) return 0
  return countWaitingFor(db.read, { staffId: actor.staffId, others: FOR_OTHERS, own: FOR_AUTHOR })
}

async function listed(context: Context, rows: readonly LetterRow[]): Promise<CaseLetter[]> {
  const names = await readStaffNames(context)
  const letters: CaseLetter[] = []
  for (const row of rows) {
    const request = await findRequest(context.db.read, row.requestId)
    if (request) letters.push(caseLetter(context, row, { reference: request.reference, names }))
  }
  return letters
}
