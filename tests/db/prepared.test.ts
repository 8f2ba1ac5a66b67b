import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { insertInto, place, prepared } from '#db/prepared.ts'
import { suppressions } from '#db/schema/index.ts'
import { givenDeskMails, mailsOf } from '#tests/support/mails.ts'
import { freshStore } from '#tests/support/store.ts'

const byHash = prepared((db) =>
  db
    .select()
    .from(suppressions)
    .where(eq(suppressions.emailHash, place('emailHash')))
    .prepare(),
)
const insert = insertInto(suppressions)

describe('a query that is built once', () => {
  it('is asked again with other values', async () => {
    const { db } = freshStore().context
    await db.transaction(async (tx) => {
      await insert(tx, { emailHash: 'a', createdAt: 'then' })
      await insert(tx, { emailHash: 'b', createdAt: 'now' })
    })
    expect(await byHash(db.read).execute({ emailHash: 'a' })).toEqual([{ emailHash: 'a', createdAt: 'then' }])
    expect(await byHash(db.read).execute({ emailHash: 'b' })).toEqual([{ emailHash: 'b', createdAt: 'now' }])
  })

  it('belongs to its connection: what a transaction wrote is not read beside it', async () => {
    const { db } = freshStore().context
    await db.transaction(async (tx) => {
      await insert(tx, { emailHash: 'a', createdAt: 'now' })
      expect(await byHash(tx).execute({ emailHash: 'a' })).toHaveLength(1)
      expect(await byHash(db.read).execute({ emailHash: 'a' })).toHaveLength(0)
    })
  })

  it('writes null where a row says nothing', async () => {
    const store = freshStore()
    const [row] = await givenDeskMails(store, 1)
    expect(await mailsOf(store)).toMatchObject([{ id: row?.id, requestId: null, leaseUntil: null }])
  })
})
