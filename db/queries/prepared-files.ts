import { and, asc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { type AttachmentRow, tombstone } from '#db/queries/attachments.ts'
import { attachments, letters } from '#db/schema/index.ts'
import { BEING_WRITTEN, type LetterState, ON_ITS_WAY } from '#lib/domain/letters/lifecycle.ts'

/** Who put files ready, and on which case. */
export type Preparer = { requestId: string; staffId: string }

const prepared = ({ requestId, staffId }: Preparer) =>
  and(
    eq(attachments.requestId, requestId),
    eq(attachments.author, 'staff'),
    eq(attachments.staffId, staffId),
    eq(attachments.purpose, 'answer'),
    isNull(attachments.messageId),
    isNull(attachments.destroyedAt),
  )

/** The files that a member of staff put ready on a case and that have not gone, in the order they came. */
export async function listPrepared(db: Queries, whose: Preparer): Promise<AttachmentRow[]> {
  return db.select().from(attachments).where(prepared(whose)).orderBy(asc(attachments.id))
}

const these = (whose: Preparer, ids: readonly string[]) =>
  and(prepared(whose), inArray(attachments.id, [...ids]))

/** Sends these of them with a letter; from then on its requester can have them, until that instant. */
export async function releasePrepared(
  tx: Queries,
  whose: Preparer & { ids: readonly string[] },
  letter: Pick<AttachmentRow, 'messageId' | 'availableUntil'>,
): Promise<void> {
  await tx.update(attachments).set(letter).where(these(whose, whose.ids))
}

/** Hands these of what one member of staff put ready to another one, who goes on with the letter. */
export async function handPrepared(
  tx: Queries,
  whose: Preparer & { ids: readonly string[] },
  staffId: string,
): Promise<void> {
  await tx.update(attachments).set({ staffId }).where(these(whose, whose.ids))
}

/**
 * Destroys the keys of prepared files from before an instant, but for those whose letter is on its way, however long others
 * look at it or the person may stop it, and those whose letter came back since. @returns how many.
 */
export async function destroyPreparedBefore(tx: Queries, before: string, at: string): Promise<number> {
  const old = and(
    isNull(attachments.messageId),
    isNull(attachments.destroyedAt),
    lt(attachments.createdAt, before),
    eq(attachments.purpose, 'answer'),
    sql`not exists (${keptFor(before)})`,
  )
  const fallen = tx.update(attachments).set(tombstone(at, 'not-sent')).where(old)
  return (await fallen.returning({ id: attachments.id })).length
}

/** A letter that still wants the files that its author put ready. */
function keptFor(before: string): SQL {
  const words = (states: readonly LetterState[]) =>
    sql.join(
      states.map((state) => sql`${state}`),
      sql`, `,
    )
  const its = sql`${letters.requestId} = ${attachments.requestId} and ${letters.authorId} = ${attachments.staffId}`
  const goes = sql`${letters.state} in (${words(ON_ITS_WAY)})`
  const isWritten = sql`${letters.state} in (${words(BEING_WRITTEN)}) and ${letters.updatedAt} >= ${before}`
  return sql`select 1 from ${letters} where ${its} and (${goes} or (${isWritten}))`
}
