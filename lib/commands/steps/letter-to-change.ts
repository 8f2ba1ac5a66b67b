import type { Queries } from '#db/client.ts'
import { findLetter, type LetterRow, listLetterVersions } from '#db/queries/letters.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isHidden } from '#lib/commands/steps/desk-case.ts'
import { canTake, type LetterStep } from '#lib/domain/letters/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { type KeptLetter, openLetterContent } from '#lib/vault/letter-texts.ts'
import { findVault, type Vault } from '#lib/vault/request-vault.ts'

/** A letter as a member of staff saw it: which one, and at which version. */
export type SeenLetter = { letterId: string; version: number }

export type LetterToChange = { row: LetterRow; request: RequestRow; vault: Vault; kept: KeptLetter }

/** The letter to take `step` on, with its case. Who saw an older version is told that first. */
export async function findLetterToChange(
  context: Context,
  tx: Queries,
  seen: SeenLetter & { step: LetterStep },
): Promise<Result<LetterToChange>> {
  const row = await findLetter(tx, seen.letterId)
  const request = row && (await findRequest(tx, row.requestId))
  if (!row || !request || (await isHidden(context, tx, request.id))) return failed('not-found')
  if (row.version !== seen.version) return failed('stale-version')
  const can = canTake(row.state, seen.step)
  if (!can.ok) return can
  const vault = await findVault(context.keys, tx, request.id)
  return vault ? ok({ row, request, vault, kept: openLetterContent(vault, row) }) : failed('not-found')
}

/** Everybody who wrote or changed it: none of them reviews, approves or unfreezes it (SR-082). */
export async function preparersOf(tx: Queries, row: LetterRow): Promise<Set<string>> {
  const versions = await listLetterVersions(tx, row.id)
  return new Set([row.authorId, ...versions.map(({ staffId }) => staffId)])
}

/** The person has to be another than whoever prepared the letter. */
export async function isSecondPerson(tx: Queries, row: LetterRow, staffId: string): Promise<Result<null>> {
  return (await preparersOf(tx, row)).has(staffId) ? failed('preparer-cannot-approve') : ok(null)
}
