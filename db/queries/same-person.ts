import { and, desc, eq, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { requests } from '#db/schema/index.ts'

type Person = Pick<RequestRow, 'id' | 'emailHash' | 'subjectEmailHash' | 'phoneHash'>

/** Other cases with the same mailbox or phone number that are not erased, newest first, at most `limit`. */
export async function listOfSamePerson(db: Queries, person: Person, limit: number): Promise<RequestRow[]> {
  const { id, emailHash, subjectEmailHash, phoneHash } = person
  const mailbox = subjectEmailHash ?? emailHash
  const same: SQL[] = []
  if (mailbox) same.push(eq(requests.emailHash, mailbox), eq(requests.subjectEmailHash, mailbox))
  if (phoneHash) same.push(eq(requests.phoneHash, phoneHash))
  if (same.length === 0) return []
  return db
    .select()
    .from(requests)
    .where(and(or(...same), ne(requests.id, id), isNull(requests.erasedAt)))
    .orderBy(desc(requests.receivedAt), desc(requests.id))
    .limit(limit)
}
