import { type LetterRow, listLettersBy, listLettersOfOthers } from '#db/queries/letters.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isHidden } from '#lib/commands/steps/desk-case.ts'
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
  return {
    judge: await listed(context, await rowsToJudge(context)),
    returned: await listed(context, await ownRows(context, FOR_AUTHOR)),
    drafts: await listed(context, await ownRows(context, DRAFTS)),
  }
}

/** How many letters wait for whoever looks; their drafts do not. */
export async function countWaitingForMe(context: Context): Promise<number> {
  return (await rowsToJudge(context)).length + (await ownRows(context, FOR_AUTHOR)).length
}

async function rowsToJudge(context: Context): Promise<LetterRow[]> {
  const { actor, db } = context
  if (actor.type !== 'staff' || !may(actor, 'approve-release')) return []
  const { staffId } = actor
  const rows = await listLettersOfOthers(db.read, { staffId, limit: LISTED, states: FOR_OTHERS })
  const judged = []
  for (const row of await seen(context, rows))
    if (!(await preparersOf(db.read, row)).has(staffId)) judged.push(row)
  return judged
}

async function ownRows(context: Context, states: readonly LetterState[]): Promise<LetterRow[]> {
  const { actor, db } = context
  if (actor.type !== 'staff' || !may(actor, 'approve-release')) return []
  const { staffId } = actor
  return seen(context, await listLettersBy(db.read, { staffId, limit: LISTED, states }))
}

/** What is by or about whoever looks is not there (SR-050). */
async function seen(context: Context, rows: readonly LetterRow[]): Promise<LetterRow[]> {
  const shown = []
  for (const row of rows) if (!(await isHidden(context, context.db.read, row.requestId))) shown.push(row)
  return shown
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
