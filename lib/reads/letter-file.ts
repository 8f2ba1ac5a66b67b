import type { Queries } from '#db/client.ts'
import { findLetter, type LetterRow, listLetterVersions } from '#db/queries/letters.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { preparersOf } from '#lib/commands/steps/letter-to-change.ts'
import { listNextFiles } from '#lib/commands/steps/next-files.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { LetterFile, ShownBack } from '#lib/domain/letters/case-letters.ts'
import { LETTER_VERBS } from '#lib/domain/letters/content.ts'
import { canTake, ON_ITS_WAY, UNSENT } from '#lib/domain/letters/lifecycle.ts'
import { readCaseFiles } from '#lib/reads/case-files.ts'
import { caseLetter } from '#lib/reads/case-letters.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { type CameBack, openLetterContent } from '#lib/vault/letter-texts.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/** One letter of a case that has not gone, whole, for whoever may see the case; null for any other. */
export async function readLetter(
  context: Context,
  { reference, letterId }: { reference: string; letterId: string },
): Promise<LetterFile | null> {
  if (!may(context.actor, 'view-request')) return null
  const { read } = context.db
  const row = await findLetter(read, letterId)
  const request = await findDeskCase(context, read, reference)
  if (!row || !request || row.requestId !== request.id) return null
  const vault = await findVault(context.keys, read, request.id)
  if (!vault || row.state === 'sent' || row.state === 'cancelled') return null
  const names = await readStaffNames(context)
  const { values, back, files: named } = openLetterContent(vault, row)
  const { takesFiles } = LETTER_VERBS[row.verb]
  const files = await readCaseFiles(context, vault, request.id)
  const whose = { requestId: request.id, staffId: row.authorId }
  const next = async () => (await listNextFiles(read, vault, whose)).map(({ id }) => id)
  const versions = await listLetterVersions(read, row.id)
  return {
    ...caseLetter(context, row, { reference, names }),
    values,
    files: takesFiles ? files.prepared(ON_ITS_WAY.includes(row.state) ? named : await next()) : [],
    back: back && shownBack(back, names),
    versions: versions.map(({ version, staffId, createdAt }) => ({
      version,
      by: names[staffId] ?? '',
      at: createdAt,
    })),
    ...(await judgingOf(context, read, row)),
  }
}

/** Whether it is a letter of this case that has gone or was dropped, for whoever may see the case. */
export async function isLetterOver(
  context: Context,
  { reference, letterId }: { reference: string; letterId: string },
): Promise<boolean> {
  if (!may(context.actor, 'view-request')) return false
  const row = await findLetter(context.db.read, letterId)
  const request = await findDeskCase(context, context.db.read, reference)
  return row !== undefined && row.requestId === request?.id && !UNSENT.includes(row.state)
}

function shownBack(back: CameBack, names: Record<string, string>): ShownBack {
  if (back.because === 'problem') return { code: back.code }
  return { by: names[back.staffId] ?? '', comment: back.comment }
}

const JUDGED = [
  ['review', 'review-letter'],
  ['approve', 'approve-release'],
  ['unfreeze', 'approve-release'],
] as const

async function judgingOf({ actor }: Context, read: Queries, row: LetterRow) {
  const step = JUDGED.find(([each]) => canTake(row.state, each).ok)
  if (!step || actor.type !== 'staff') return { judges: null, isPreparer: false }
  const isPreparer = (await preparersOf(read, row)).has(actor.staffId)
  return { judges: !isPreparer && may(actor, step[1]) ? step[0] : null, isPreparer }
}
