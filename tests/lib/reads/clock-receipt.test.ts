import { describe, expect, test } from 'vitest'
import { saveRequest } from '#db/queries/requests.ts'
import { changeOperatorFace } from '#lib/commands/settings/change-operator-face.ts'
import type { PolicyVersion } from '#lib/domain/operator/face.ts'
import { readCaseReceipt, readMyReceipt } from '#lib/reads/clock-receipt.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { freshStore } from '#tests/support/store.ts'

describe('the receipt of a request’s dates', () => {
  test('is the same for its requester and for the desk, and tells nobody what staff aim at', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open', { residence: 'US-CA' })
    const mine = must(await readMyReceipt(store.as({ type: 'requester', requestId: request.id })))
    expect(must(await readCaseReceipt(atDesk(store), request.reference))).toEqual(mine)
    expect(mine).toMatchObject({ dueOn: request.dueOn, lawVersion: request.lawVersion, isWhole: true })
    expect(mine.trace.map(({ code }) => code)).not.toContain('safe')
    expect(JSON.stringify(mine)).not.toContain('Li Lei')
  })

  test('shows a sum of an older form as far as it can be read', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const clockTrace = JSON.stringify([{ code: 'unheard-of' }])
    await store.context.db.transaction((tx) => saveRequest(tx, request, { clockTrace }))
    const sheet = must(await readCaseReceipt(atDesk(store), request.reference))
    expect(sheet).toMatchObject({ dueOn: request.dueOn, trace: [], isWhole: false, ground: null })
  })

  test('keeps the privacy policy that was in force when the request came in', async () => {
    const { store, mei } = await givenDesk()
    const name = async (version: number, policy: PolicyVersion) => {
      const brought = { sessionSecret: mei.sessionSecret, code: null }
      must(await changeOperatorFace(store.as(mei.actor), { ...brought, version, face: { policy } }))
    }
    await name(0, { version: '2', effectiveOn: '2026-06-01' })
    await name(1, { version: '3', effectiveOn: '2099-01-01' })
    const request = await givenRequestIn(store, 'open')
    await name(2, { version: '2.1', effectiveOn: '2026-07-01' })
    const policy = { version: '2', effectiveOn: '2026-06-01' }
    expect(must(await readCaseReceipt(atDesk(store), request.reference)).policy).toEqual(policy)
    expect(must(await readRequestFile(atDesk(store), request.reference)).policy).toEqual(policy)
  })

  test('is for nobody else', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const refused = { ok: false, problem: { code: 'not-permitted' } }
    expect(await readMyReceipt(store.visitor())).toEqual(refused)
    expect(await readMyReceipt(atDesk(store))).toEqual(refused)
    const other = store.as({ type: 'requester', requestId: request.id })
    expect(await readCaseReceipt(other, request.reference)).toEqual(refused)
    expect(await readCaseReceipt(atDesk(store), 'DSR-AAAA-AAAA')).toMatchObject({ ok: false })
  })
})
