import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { nextStatusOf, type Status, type Step } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { findVault, type Vault } from '#lib/vault/request-vault.ts'

/** A case as a member of staff saw it: which one, and at which version. */
export type SeenCase = { reference: string; version: number }

export type CaseToChange = { request: RequestRow; status: Status; vault: Vault }

/**
 * The case to take `step` on, with the status it leads to and its vault. Who saw an older version is told that
 * first, since whatever else is wrong may come from it.
 */
export async function findCaseToChange(
  context: Context,
  tx: Queries,
  seen: SeenCase & { step: Step },
): Promise<Result<CaseToChange>> {
  const request = await findDeskCase(context, tx, seen.reference)
  if (!request) return failed('not-found')
  if (request.version !== seen.version) return failed('stale-version')
  const status = nextStatusOf(request, seen.step)
  if (!status.ok) return status
  const vault = await findVault(context.keys, tx, request.id)
  return vault ? ok({ request, status: status.value, vault }) : failed('wrong-status')
}
