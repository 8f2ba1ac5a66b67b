import { listWithdrawalsInEffect, listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { eyesOf, findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import { comparableAddress } from '#lib/domain/requests/email-address.ts'
import type { WithdrawalLine, WithdrawalsFilter } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'

const PAGE = 50

/** Lines, and the id after which the next page begins; null at the end. */
export type WithdrawalsPage = { lines: WithdrawalLine[]; next: string | null; catalogue: Catalogue }

/**
 * Consent that is withdrawn, newest or oldest first, by reference and purpose: nothing about a person. `mailbox` is the reference
 * of a withdrawal, for all that is withdrawn from its address; `not-found` where there is none.
 */
export async function readWithdrawals(
  context: Context,
  { order, after, mailbox }: WithdrawalsFilter,
): Promise<Result<WithdrawalsPage>> {
  if (!may(context.actor, 'view-queue')) return failed('not-permitted')
  const emailHash = mailbox === undefined ? undefined : await mailboxOf(context, mailbox)
  if (emailHash === null) return failed('not-found')
  const rows = await listWithdrawalsInEffect(context.db.read, {
    ...{ order, after, emailHash, eyes: eyesOf(context) },
    limit: PAGE + 1,
  })
  const lines = rows.slice(0, PAGE)
  const catalogue = await readCatalogue(context)
  return ok({ lines, catalogue, next: rows.length > PAGE ? (lines.at(-1)?.id ?? null) : null })
}

/** The mailbox that a withdrawal came from, also after everything else of its request was destroyed. */
async function mailboxOf(context: Context, reference: string): Promise<string | null> {
  const { db } = context
  const request = await findDeskCase(context, db.read, reference)
  const [row] = request ? await listWithdrawalsOf(db.read, request.id) : []
  return row?.emailHash ?? null
}

/** The reference of the newest withdrawal from an address; null where nothing is withdrawn. */
export async function findWithdrawalsOf(context: Context, email: string): Promise<Result<string | null>> {
  if (!may(context.actor, 'view-queue')) return failed('not-permitted')
  const emailHash = context.keys.lookupHash(comparableAddress(email))
  const [newest] = await listWithdrawalsInEffect(context.db.read, {
    emailHash,
    limit: 1,
    eyes: eyesOf(context),
  })
  return ok(newest?.reference ?? null)
}
