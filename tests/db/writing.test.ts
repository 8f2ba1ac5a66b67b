import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Queries } from '#db/client.ts'
import { clockEvents, suppressions } from '#db/schema/index.ts'
import { freshStore } from '#tests/support/store.ts'

const add = (tx: Queries, emailHash: string) =>
  tx.insert(suppressions).values({ emailHash, createdAt: 'now' })
const hashes = async (db: { read: Queries }) =>
  (await db.read.select().from(suppressions)).map(({ emailHash }) => emailHash)
const outcomes = (results: PromiseSettledResult<unknown>[]) => results.map(({ status }) => status)

describe('transactions that are asked for at the same moment', () => {
  it('are answered when all of them are on the disk', async () => {
    const { db } = freshStore().context
    const seen: string[][] = []
    const one = async (name: string) => {
      await db.transaction((tx) => add(tx, name))
      seen.push(await hashes(db))
    }
    await Promise.all(['a', 'b', 'c'].map(one))
    expect(seen).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('see what those before them wrote', async () => {
    const { db } = freshStore().context
    const first = db.transaction((tx) => add(tx, 'a'))
    const second = db.transaction(async (tx) => (await tx.select().from(suppressions)).length)
    await first
    expect(await second).toBe(1)
  })

  it('undo their own part only when they throw', async () => {
    const { db } = freshStore().context
    const one = (name: string) =>
      db.transaction(async (tx) => {
        await add(tx, name)
        if (name === 'b') throw new Error('b fails')
      })
    const results = await Promise.allSettled(['a', 'b', 'c'].map(one))
    expect(outcomes(results)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await hashes(db)).toEqual(['a', 'c'])
  })

  it('are all refused when SQLite gives the whole transaction up, as on a full disk, and the next one is not', async () => {
    const { db } = freshStore().context
    const one = (name: string) =>
      db.transaction(async (tx) => {
        await add(tx, name)
        if (name !== 'b') return
        await tx.run(sql`rollback`)
        throw new Error('the disk is full')
      })
    const results = await Promise.allSettled(['a', 'b', 'c'].map(one))
    expect(outcomes(results)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await hashes(db)).toEqual([])
    await db.transaction((tx) => add(tx, 'd'))
    expect(await hashes(db)).toEqual(['d'])
  })

  it('answer one that throws only when the others are on the disk', async () => {
    const { db } = freshStore().context
    const first = db.transaction((tx) => add(tx, 'a'))
    const second = db.transaction(async (tx) => {
      if ((await tx.select().from(suppressions)).length > 0) throw new Error('there is one already')
    })
    await expect(second).rejects.toThrow('there is one already')
    expect(await hashes(db)).toEqual(['a'])
    await first
  })

  it('are refused one and all when the commit fails, and nothing of them is kept', async () => {
    const { db } = freshStore().context
    const orphan = { id: 'e', requestId: 'nobody', kind: 'accepted', on: '2026-11-23' }
    const late = db.transaction(async (tx) => {
      await tx.run(sql`pragma defer_foreign_keys = on`)
      await tx.insert(clockEvents).values(orphan)
    })
    const results = await Promise.allSettled([db.transaction((tx) => add(tx, 'a')), late])
    expect(outcomes(results)).toEqual(['rejected', 'rejected'])
    expect(await hashes(db)).toEqual([])
    await db.transaction((tx) => add(tx, 'b'))
    expect(await hashes(db)).toEqual(['b'])
  })

  it('keep each to the surroundings it was asked in', async () => {
    const { db } = freshStore().context
    const surroundings = new AsyncLocalStorage<string>()
    const one = (name: string) =>
      surroundings.run(name, () => db.transaction(async () => surroundings.getStore()))
    expect(await Promise.all(['a', 'b'].map(one))).toEqual(['a', 'b'])
  })

  it('beyond twenty are written in several turns, in their order', async () => {
    const { db } = freshStore().context
    const names = Array.from({ length: 45 }, (_, n) => String(n).padStart(2, '0'))
    await Promise.all(names.map((name) => db.transaction((tx) => add(tx, name))))
    expect(await hashes(db)).toEqual(names)
  })
})

describe('a long transaction', () => {
  it('comes after what was asked before it, and is undone as a whole when it throws', async () => {
    const { db } = freshStore().context
    const before = db.transaction((tx) => add(tx, 'a'))
    const long = db.longTransaction(async (tx) => {
      await add(tx, 'b')
      expect(await hashes({ read: tx })).toEqual(['a', 'b'])
      throw new Error('no')
    })
    await expect(long).rejects.toThrow('no')
    await before
    await db.longTransaction((tx) => add(tx, 'c'))
    expect(await hashes(db)).toEqual(['a', 'c'])
  })

  it('stands in no other transaction', async () => {
    const { db } = freshStore().context
    const inside = db.transaction(() => db.longTransaction(async () => null))
    await expect(inside).rejects.toThrow('inside')
    const outside = db.longTransaction(() => db.transaction(async () => null))
    await expect(outside).rejects.toThrow('inside')
  })
})
