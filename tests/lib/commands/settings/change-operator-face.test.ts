import { describe, expect, it } from 'vitest'
import { changeOperatorFace } from '#lib/commands/settings/change-operator-face.ts'
import { readFace, readFaceSettings } from '#lib/reads/operator-face.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { eventsIn, nextCode } from '#tests/support/staff-codes.ts'

const face = { name: { en: 'Sunrise', 'zh-CN': '日出' } }

describe('changing how the operator shows itself', () => {
  it('counts from the next read on, and keeps what was not changed', async () => {
    const { store, mei } = await givenDesk()
    const before = await readFace(store.visitor())
    const brought = { sessionSecret: mei.sessionSecret, code: nextCode(store, mei) }
    must(await changeOperatorFace(store.as(mei.actor), { ...brought, version: 0, face }))
    expect(await readFace(store.visitor())).toEqual({ ...before, ...face })
    expect(await readFaceSettings(store.as(mei.actor))).toMatchObject({ version: 1, face })
    expect(await eventsIn(store)).toContain('operator-face-changed')
  })

  it('on a version that was changed since is refused, and uses no code up (SR-107)', async () => {
    const { store, mei } = await givenDesk()
    const brought = { sessionSecret: mei.sessionSecret, code: nextCode(store, mei) }
    expect(await changeOperatorFace(store.as(mei.actor), { ...brought, version: 3, face })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    must(await changeOperatorFace(store.as(mei.actor), { ...brought, version: 0, face }))
  })

  it('asks for a second factor when the last one is old (SR-100)', async () => {
    const { store, mei } = await givenDesk()
    store.pass({ minutes: 11 })
    const brought = { sessionSecret: mei.sessionSecret, code: null }
    expect(await changeOperatorFace(store.as(mei.actor), { ...brought, version: 0, face })).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] },
    })
    expect((await readFaceSettings(store.as(mei.actor)))?.version).toBe(0)
  })

  it('is for administrators only', async () => {
    const { store, li } = await givenDesk()
    const brought = { sessionSecret: li.sessionSecret, code: null }
    expect(await changeOperatorFace(store.as(li.actor), { ...brought, version: 0, face })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await readFaceSettings(store.as(li.actor))).toBeNull()
  })
})
