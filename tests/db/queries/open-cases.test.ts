import Database from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { openCaseEventsQuery, openCasesQuery, saveClock } from '#db/queries/open-cases.ts'
import { stored } from '#tests/support/desk.ts'
import { givenRequest } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('the open cases of a calendar or a law are found by its index, however many there are', () => {
  const store = freshStore()
  const plans = new Database(databasePath(store.dataDir), { readonly: true })
  onTestFinished(() => {
    plans.close()
  })
  for (const which of [{ calendar: 'CN' }, { law: 'CN', lawVersion: '2025-01-01', over: '2026-01-01' }])
    for (const query of [openCasesQuery, openCaseEventsQuery]) {
      const { sql, params } = query(store.context.db.read, which).toSQL()
      const plan = plans.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[]
      const about = plan.map(({ detail }) => detail).join(' | ')
      expect(about).toMatch(/requests USING (COVERING )?INDEX requests_(calendar|law)/)
      expect(about).not.toMatch(/SCAN (requests|clock_events)/)
    }
})

it('a clock is stored on the version that was read, and on no other', async () => {
  const store = freshStore()
  const { request } = await givenRequest(store.visitor(), { kind: 'deletion' })
  const save = (version: number, dueOn: string) =>
    store.context.db.transaction((tx) => saveClock(tx, { ...request, version }, { dueOn, sortOn: dueOn }))
  await save(request.version, '2026-12-24')
  await save(request.version, '2026-12-31')
  expect(await stored(store.context, request.reference)).toEqual({
    ...request,
    ...{ version: request.version + 1, dueOn: '2026-12-24', sortOn: '2026-12-24' },
  })
})
