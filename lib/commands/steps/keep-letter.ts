import type { Queries } from '#db/client.ts'
import {
  findLetter,
  insertLetter,
  insertLetterVersion,
  type LetterRow,
  listLetterVersions,
  replaceLetterVersion,
  saveLetter,
} from '#db/queries/letters.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { canTake } from '#lib/domain/letters/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import {
  type KeptLetter,
  openLetterContent,
  openLetterVersion,
  sealLetterContent,
  sealLetterVersion,
} from '#lib/vault/letter-texts.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/** A draft as its form knows it. */
export type SeenDraft = { letter: string | null; letterVersion: number | null }

export type Keeping = {
  request: RequestRow
  vault: Vault
  staff: StaffActor
  verb: LetterVerb
  draft: SeenDraft
  kept: KeptLetter
  /** It is sent off with this: why it had come back is over. */
  isSentOff?: boolean
  /** Kept by itself while somebody types: the version they are at is written over. */
  byItself?: boolean
}

/** Minutes in which what is kept by itself stays one version. */
const SAME_VERSION_MINUTES = 10

/** Keeps what a member of staff writes as a draft of their own, new or as they last saw it, with one more version. */
export async function keepLetter(
  context: Context,
  tx: Queries,
  keeping: Keeping,
): Promise<Result<LetterRow>> {
  const draft = await draftToKeep(tx, keeping)
  if (!draft.ok) return draft
  const row = await (draft.value
    ? keepAgain(context, tx, keeping, draft.value)
    : keepFirst(context, tx, keeping))
  if (!row.ok) return row
  await keepVersion(context, tx, { ...keeping, row: row.value })
  return row
}

async function keepFirst(context: Context, tx: Queries, keeping: Keeping): Promise<Result<LetterRow>> {
  const { request, vault, staff, verb, kept } = keeping
  const id = newId(context.now)
  const at = instantText(context.now)
  await insertLetter(tx, {
    ...{ id, requestId: request.id, verb, authorId: staff.staffId, locale: request.locale },
    ...{ state: 'draft', sealedContent: sealLetterContent(vault, id, kept), version: 1 },
    ...{ caseVersion: request.version, createdAt: at, updatedAt: at },
  })
  const row = await findLetter(tx, id)
  return row ? ok(row) : failed('not-found')
}

/** The draft to write on, as its author saw it; null for a new one. Only looks. */
export async function draftToKeep(
  tx: Queries,
  { request, staff, verb, draft }: Pick<Keeping, 'staff' | 'verb' | 'draft'> & { request: { id: string } },
): Promise<Result<LetterRow | null>> {
  if (!draft.letter) return ok(null)
  const row = await findLetter(tx, draft.letter)
  if (!row || row.requestId !== request.id || row.verb !== verb) return failed('not-found')
  if (row.version !== draft.letterVersion) return failed('stale-version')
  if (row.authorId !== staff.staffId) return failed('not-permitted')
  const can = canTake(row.state, 'save')
  return can.ok ? ok(row) : can
}

async function keepAgain(
  context: Context,
  tx: Queries,
  keeping: Keeping,
  row: LetterRow,
): Promise<Result<LetterRow>> {
  const { request, vault, kept } = keeping
  const back = keeping.isSentOff ? null : openLetterContent(vault, row).back
  const saved = await saveLetter(tx, row, {
    sealedContent: sealLetterContent(vault, row.id, { ...kept, back }),
    caseVersion: request.version,
    updatedAt: instantText(context.now),
  })
  return saved ? ok(saved) : failed('stale-version')
}

type VersionOf = Keeping & { row: LetterRow }

/**
 * One version more, unless it says the same, or its writer is still typing at the last one. What somebody asked to be
 * kept is never written over.
 */
async function keepVersion(context: Context, tx: Queries, { row, vault, staff, kept, byItself }: VersionOf) {
  const [last] = await listLetterVersions(tx, row.id)
  const isSame = last && JSON.stringify(openLetterVersion(vault, last)) === JSON.stringify(kept.values)
  const at = instantText(context.now)
  const typedAt = byItself ? at : null
  if (isSame) return byItself ? undefined : replaceLetterVersion(tx, last.id, { typedAt })
  const isTheirs = last?.staffId === staff.staffId && last.typedAt !== null
  if (byItself && isTheirs && isYoung(context, last.createdAt)) {
    const sealedContent = sealLetterVersion(vault, last.id, kept.values)
    return replaceLetterVersion(tx, last.id, { sealedContent, typedAt })
  }
  const id = newId(context.now)
  const sealedContent = sealLetterVersion(vault, id, kept.values)
  const written = { staffId: staff.staffId, sealedContent, createdAt: at, typedAt }
  await insertLetterVersion(tx, { id, letterId: row.id, version: row.version, ...written })
}

function isYoung({ now }: Context, createdAt: string): boolean {
  return now.since(Temporal.Instant.from(createdAt)).total('minutes') < SAME_VERSION_MINUTES
}
