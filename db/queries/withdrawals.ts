import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { insertInto, place, prepared } from '#db/prepared.ts'
import { notShieldedFrom } from '#db/queries/case-shields.ts'
import { inTime, type PageInTime } from '#db/queries/in-time.ts'
import { requests, withdrawals } from '#db/schema/index.ts'

export type WithdrawalRow = typeof withdrawals.$inferSelect

export const insertWithdrawal = insertInto(withdrawals)

const ofRequest = prepared((db) =>
  db
    .select()
    .from(withdrawals)
    .where(eq(withdrawals.requestId, place('requestId')))
    .orderBy(asc(withdrawals.id))
    .prepare(),
)

/** What one request withdrew, in the order it was named. */
export async function listWithdrawalsOf(db: Queries, requestId: string): Promise<WithdrawalRow[]> {
  return ofRequest(db).execute({ requestId })
}

/** The request is known by another mailbox now, and with it what it withdrew. */
export async function moveWithdrawals(tx: Queries, requestId: string, emailHash: string): Promise<void> {
  await tx.update(withdrawals).set({ emailHash }).where(eq(withdrawals.requestId, requestId))
}

/** Ends what a request withdrew: the owner of the mailbox says that it was somebody else. */
export async function liftWithdrawals(tx: Queries, requestId: string, liftedAt: string): Promise<void> {
  const living = and(eq(withdrawals.requestId, requestId), isNull(withdrawals.liftedAt))
  await tx.update(withdrawals).set({ liftedAt }).where(living)
}

/** Notes that these purposes were stopped in the operator's systems. @returns those for which it was news. */
export async function saveStopped(
  tx: Queries,
  { requestId, purposes }: { requestId: string; purposes: readonly string[] },
  stopped: { stoppedAt: string; stoppedBy: string },
): Promise<string[]> {
  const named = and(eq(withdrawals.requestId, requestId), inArray(withdrawals.purpose, [...purposes]))
  const rows = await tx
    .update(withdrawals)
    .set(stopped)
    .where(and(named, isNull(withdrawals.stoppedAt), isNull(withdrawals.liftedAt)))
    .returning({ purpose: withdrawals.purpose })
  return rows.map(({ purpose }) => purpose)
}

/** Withdrawals in effect with the reference they came by, of one mailbox or all, newest or oldest first, after an id, as `eyes` may see them. */
export async function listWithdrawalsInEffect(
  db: Queries,
  {
    emailHash,
    limit,
    eyes,
    ...page
  }: PageInTime & { emailHash?: string; limit: number; eyes: string | null },
) {
  const mailbox = emailHash === undefined ? undefined : eq(withdrawals.emailHash, emailHash)
  const { place, by } = inTime(withdrawals.id, page)
  return db
    .select({
      id: withdrawals.id,
      reference: requests.reference,
      purpose: withdrawals.purpose,
      at: withdrawals.at,
      stoppedAt: withdrawals.stoppedAt,
    })
    .from(withdrawals)
    .innerJoin(requests, eq(requests.id, withdrawals.requestId))
    .where(and(isNull(withdrawals.liftedAt), mailbox, place, notShieldedFrom(eyes)))
    .orderBy(by)
    .limit(limit)
}
