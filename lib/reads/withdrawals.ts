import { listWithdrawalsInEffect } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { WithdrawalLine } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

const PAGE = 50

/** Lines, and the id after which the next page begins; null at the end. */
export type WithdrawalsPage = { lines: WithdrawalLine[]; nextBefore: string | null }

/** Consent that is withdrawn, newest first, by reference and purpose: nothing about a person. */
export async function readWithdrawals(
  context: Context,
  { before }: { before?: string },
): Promise<Result<WithdrawalsPage>> {
  if (!may(context.actor, 'view-queue')) return failed('not-permitted')
  const rows = await listWithdrawalsInEffect(context.db.read, { before: before ?? null, limit: PAGE + 1 })
  const lines = rows.slice(0, PAGE)
  return ok({ lines, nextBefore: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null })
}
