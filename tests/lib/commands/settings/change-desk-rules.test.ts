import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { changeDeskRules } from '#lib/commands/settings/change-desk-rules.ts'
import { rulesFrom } from '#lib/domain/operator/desk-rules.ts'
import { readRuleSettings } from '#lib/reads/desk-rules.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { eventsIn, nextCode } from '#tests/support/staff-codes.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

const before = rulesFrom(TEST_RULES)
const rules = { ...before, undoSeconds: 45, approval: 'two-person' as const }

describe('changing the rules of the desk', () => {
  it('counts from then on, and the trail tells what changed, and how', async () => {
    const { store, mei } = await givenDesk()
    expect(await readRuleSettings(store.as(mei.actor))).toEqual({ version: 0, rules: before })
    const brought = { sessionSecret: mei.sessionSecret, code: nextCode(store, mei) }
    must(await changeDeskRules(store.as(mei.actor), { ...brought, version: 0, rules }))
    expect(await readRuleSettings(store.as(mei.actor))).toEqual({ version: 1, rules })
    const [row] = (await listAuditAfter(store.context.db.read, 0, 500)).filter(
      ({ event }) => event === 'desk-rules-changed',
    )
    expect(JSON.parse(row?.payload ?? '{}')).toEqual({
      ...{ version: 1, rules: ['undoSeconds', 'approval'] },
      values: [
        [String(before.undoSeconds), '45'],
        ['single', 'two-person'],
      ],
    })
  })

  it('to what they are already changes nothing', async () => {
    const { store, mei } = await givenDesk()
    const brought = { sessionSecret: mei.sessionSecret, code: nextCode(store, mei) }
    must(await changeDeskRules(store.as(mei.actor), { ...brought, version: 0, rules: before }))
    expect(await readRuleSettings(store.as(mei.actor))).toEqual({ version: 0, rules: before })
    expect(await eventsIn(store)).not.toContain('desk-rules-changed')
  })

  it('on a version that was changed since is refused (SR-107)', async () => {
    const { store, mei } = await givenDesk()
    const brought = { sessionSecret: mei.sessionSecret, code: nextCode(store, mei) }
    expect(await changeDeskRules(store.as(mei.actor), { ...brought, version: 3, rules })).toMatchObject({
      problem: { code: 'stale-version' },
    })
  })

  it('asks for a second factor when the last one is old (SR-100)', async () => {
    const { store, mei } = await givenDesk()
    store.pass({ minutes: 11 })
    const brought = { sessionSecret: mei.sessionSecret, code: null }
    expect(await changeDeskRules(store.as(mei.actor), { ...brought, version: 0, rules })).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] },
    })
    expect((await readRuleSettings(store.as(mei.actor)))?.version).toBe(0)
  })

  it('is for administrators only', async () => {
    const { store, li } = await givenDesk()
    const brought = { sessionSecret: li.sessionSecret, code: null }
    expect(await changeDeskRules(store.as(li.actor), { ...brought, version: 0, rules })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await readRuleSettings(store.as(li.actor))).toBeNull()
  })
})
