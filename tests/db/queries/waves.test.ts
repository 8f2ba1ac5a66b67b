import Database from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { isKnownMailbox, isWave, waveQuery } from '#db/queries/waves.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { atDesk } from '#tests/support/desk.ts'
import { entryOf } from '#tests/support/entry.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('a wave is as many unconfirmed requests as the limit, within its time', async () => {
  const store = freshStore()
  const { read } = store.context.db
  await givenRequest(store.visitor())
  store.pass({ hours: 1 })
  const since = store.now
  await givenConfirmedRequest(store.visitor(), { email: 'known@mail.example' })
  for (const email of ['a@mail.example', 'b@mail.example']) await givenRequest(store.visitor(), { email })
  expect(await isWave(read, { since, limit: 2 })).toBe(true)
  expect(await isWave(read, { since, limit: 3 })).toBe(false)
})

it('what staff enter is nobody’s wave, however much it is', async () => {
  const store = freshStore()
  const since = store.now
  must(await enterRequest(atDesk(store), entryOf({})))
  expect(await isWave(store.context.db.read, { since, limit: 1 })).toBe(false)
})

it('a mailbox is known once it confirmed a request', async () => {
  const store = freshStore()
  const { read } = store.context.db
  const known = await givenConfirmedRequest(store.visitor(), { email: 'known@mail.example' })
  const other = await givenRequest(store.visitor(), { email: 'new@mail.example' })
  expect(await isKnownMailbox(read, known.request.emailHash ?? '')).toBe(true)
  expect(await isKnownMailbox(read, other.request.emailHash ?? '')).toBe(false)
})

it('looks at the requests of that time only', () => {
  const store = freshStore()
  const plans = new Database(databasePath(store.dataDir), { readonly: true })
  onTestFinished(() => {
    plans.close()
  })
  const { sql, params } = waveQuery(store.context.db.read).getQuery()
  const values = params.map((value) => (typeof value === 'string' ? value : 1))
  const plan = plans.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]
  expect(plan.map(({ detail }) => detail).join()).not.toMatch(
    /SCAN requests|SEARCH requests (?!USING (COVERING )?INDEX requests_queue_received \(status=\? AND received_at>\?\))/,
  )
})
