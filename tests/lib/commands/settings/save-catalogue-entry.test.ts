import { describe, expect, it } from 'vitest'
import { saveCatalogueEntry } from '#lib/commands/settings/save-catalogue-entry.ts'
import type { EntryAnswers } from '#lib/domain/operator/entry-form.ts'
import { readCatalogue, readCatalogueSettings } from '#lib/reads/catalogue.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'

const answers: EntryAnswers = {
  name: { en: 'Payments', 'zh-CN': '付款' },
  explanation: { en: '', 'zh-CN': '' },
  systems: ['app-database'],
  place: 2,
  state: 'offered',
}

async function atWork() {
  const { store, mei, li } = await givenDesk()
  const brought = { sessionSecret: mei.sessionSecret, code: null }
  const added = { ...brought, list: 'categories', id: null, version: 0, answers } as const
  return { store, li, context: () => store.as(mei.actor), brought, added }
}

describe('an entry of what the operator holds', () => {
  it('is added where it was put, and offered from the next page on', async () => {
    const { store, context, added } = await atWork()
    must(await saveCatalogueEntry(context(), added))
    const { categories } = await readCatalogue(store.visitor())
    expect(categories.slice(0, 3).map(({ name }) => name['zh-CN'])).toEqual([
      '账号与注册信息',
      '付款',
      '联系方式',
    ])
    expect(await eventsIn(store)).toContain('catalogue-entry-saved')
  })

  it('is changed, moved and retired, and keeps its id', async () => {
    const { store, context, brought } = await atWork()
    const change = { ...answers, name: { en: 'Logs', 'zh-CN': '日志' }, place: 7, state: 'retired' } as const
    const input = { ...brought, list: 'categories', id: 'orders', version: 1, answers: change } as const
    must(await saveCatalogueEntry(context(), input))
    const { categories } = await readCatalogue(store.visitor())
    expect(categories.at(-1)).toMatchObject({
      ...{ id: 'orders', version: 2, name: change.name },
      retiredAt: '2026-11-23T02:00:00.000Z',
    })
    expect(categories).toHaveLength(7)
  })

  it('that somebody changed since is refused (SR-107)', async () => {
    const { context, brought } = await atWork()
    const input = { ...brought, list: 'systems', id: 'backups', answers } as const
    expect(await saveCatalogueEntry(context(), { ...input, version: 9 })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    expect(await saveCatalogueEntry(context(), { ...input, id: 'cellar', version: 1 })).toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it('that the lists speak against is refused', async () => {
    const { context, added } = await atWork()
    const name = { en: 'Server logs', 'zh-CN': '日志' }
    expect(await saveCatalogueEntry(context(), { ...added, answers: { ...answers, name } })).toMatchObject({
      problem: { fields: [{ field: 'name.en', code: 'entry-name-taken' }] },
    })
  })

  it('needs a fresh second factor (SR-100)', async () => {
    const { store, context, added } = await atWork()
    store.pass({ minutes: 11 })
    expect(await saveCatalogueEntry(context(), added)).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] },
    })
  })

  it('is for administrators only', async () => {
    const { store, li, added } = await atWork()
    expect(await saveCatalogueEntry(store.as(li.actor), added)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await readCatalogueSettings(store.as(li.actor))).toBeNull()
  })
})
