import { findLawModes } from '#db/queries/law-modes.ts'
import { countOpenByLaw } from '#db/queries/open-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { eyesOf } from '#lib/commands/steps/desk-case.ts'
import { lawMoves, type OldVersion, oldVersionsOf } from '#lib/commands/steps/law-moves.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { LAW_IDS, type LawId } from '#lib/domain/clock/law.ts'
import { isLawId } from '#lib/domain/clock/laws.ts'
import { type LawSummary, summaryOf } from '#lib/domain/operator/law-summary.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { type MovedList, movedList } from '#lib/reads/moved-cases.ts'

export type LawLine = LawSummary & { open: number; oldVersions: OldVersion[] }
export type LawList = { laws: LawLine[]; mayManage: boolean }

/** Every law, with how the operator stands to it and the open cases it has. Null for whoever may not see it. */
export async function readLaws(context: Context): Promise<LawList | null> {
  const { actor, db } = context
  if (!may(actor, 'view-clock-settings')) return null
  const counts = await countOpenByLaw(db.read, eyesOf(context))
  const modes = await findLawModes(db.read)
  const laws: LawLine[] = []
  for (const id of LAW_IDS) laws.push(await lineOf(context, id, { counts, modes }))
  return { laws, mayManage: may(actor, 'manage-clock') }
}

/** One law; null if there is none such, or for whoever may not see it. */
export async function readLaw(context: Context, id: string): Promise<LawLine | null> {
  if (!isLawId(id)) return null
  return (await readLaws(context))?.laws.find((law) => law.id === id) ?? null
}

type Known = {
  counts: Awaited<ReturnType<typeof countOpenByLaw>>
  modes: Awaited<ReturnType<typeof findLawModes>>
}

async function lineOf(context: Context, id: LawId, { counts, modes }: Known): Promise<LawLine> {
  const { now, operator, db } = context
  const oldVersions = await oldVersionsOf(context, db.read, { law: id, counts })
  const own = counts.filter(({ law }) => law === id)
  const open = own.reduce((sum, { n }) => sum + n, 0)
  return { ...summaryOf(id, dayIn(now, operator.zone), modes), open, oldVersions }
}

/** What the version in force, `to`, would do to the undecided open cases filed under `from`. */
export type VersionList = MovedList & { from: string; to: string; undecided: number }

/** The lists that are to be decided about for a law, one for each older version. Null for whoever may not see it. */
export async function readVersionLists(context: Context, id: string): Promise<VersionList[] | null> {
  const law = await readLaw(context, id)
  if (!law) return null
  const lists: VersionList[] = []
  for (const { version: from } of law.oldVersions) {
    const found = await lawMoves(context, context.db.read, { law: law.id, from })
    if (!found) continue
    const { which, undecided } = found
    const list = await movedList(context, found)
    const hidden = found.cases.length - list.cases.length
    lists.push({ ...list, from, to: which.over, undecided: undecided - hidden })
  }
  return lists
}
