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
  const rows = await rowsFor(context)
  return {
    judge: await listed(context, rows.judge),
    returned: await listed(context, rows.returned),
    drafts: await listed(context, rows.drafts),
  }
}

/** How many letters wait for whoever looks; their drafts do not. */
export async function countWaitingForMe(context: Context): Promise<number> {
  const { judge, returned } = await rowsFor(context)
  return judge.length + returned.length
}

/** What is by or about whoever looks is not there (SR-050). */
async function rowsFor(context: Context): Promise<Record<keyof WaitingForMe, LetterRow[]>> {
  const { actor, db } = context
  if (actor.type !== 'staff' || !may(actor, 'approve-release')) return { judge: [], returned: [], drafts: [] }
  const { staffId } = actor
  const whose = { staffId, limit: LISTED }
  const seen = async (rows: LetterRow[]) => {
    const shown = []
    for (const row of rows) if (!(await isHidden(context, db.read, row.requestId))) shown.push(row)
    return shown
  }
  const judge = []
  for (const row of await seen(await listLettersOfOthers(db.read, { ...whose, states: FOR_OTHERS })))
    if (!(await preparersOf(db.read, row)).has(staffId)) judge.push(row)
  return {
    judge,
    returned: await seen(await listLettersBy(db.read, { ...whose, states: FOR_AUTHOR })),
    drafts: await seen(await listLettersBy(db.read, { ...whose, states: DRAFTS })),
  }
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
