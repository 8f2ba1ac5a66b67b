import { describe, expect, it } from 'vitest'
import { extendRequest } from '#lib/commands/requests/extend-request.ts'
import { canHandle, ROLES } from '#lib/domain/access/permissions.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenAccess, NOTICE } from '#tests/support/notice.ts'
import { freshStore } from '#tests/support/store.ts'

describe('an extension cannot be made', () => {
  it.each([
    ['under a law without one', 'CN', 0, 'extension-not-in-law'],
    ['after the day its notice had to go out', 'DE', 31, 'extension-too-late'],
  ])('%s', async (_, residence, days, code) => {
    const { store, request } = await givenAccess(residence)
    store.pass({ hours: days * 24 })
    const refused = await extendRequest(atDesk(store), { ...request, ...NOTICE })
    expect(refused).toMatchObject({ ok: false, problem: { code } })
    expect(await stored(store.context, request.reference)).toEqual(request)
  })

  it('for a reason that the law does not know', async () => {
    const { store, request } = await givenAccess()
    const refused = await extendRequest(atDesk(store), { ...request, ...NOTICE, reason: 'consultation' })
    expect(refused).toMatchObject({ problem: { fields: [{ code: 'extension-reason-unfitting' }] } })
  })

  it.each(STATUSES)('from %s unless the lifecycle says so', async (status) => {
    const store = freshStore()
    const request = await givenRequestIn(store, status, { residence: 'DE' })
    const { ok } = await extendRequest(atDesk(store), { ...request, ...NOTICE })
    expect(ok).toBe(status === 'open' || status === 'waiting')
  })

  it.each(ROLES)('by a %s unless they answer requests', async (role) => {
    const { store, request } = await givenAccess()
    const { ok } = await extendRequest(atDesk(store, role), { ...request, ...NOTICE })
    expect(ok).toBe(canHandle(role))
  })

  it('on an older version of the case', async () => {
    const { store, request } = await givenAccess()
    const { reference, version } = request
    const stale = await extendRequest(atDesk(store), { reference, version: version - 1, ...NOTICE })
    expect(stale).toMatchObject({ problem: { code: 'stale-version' } })
  })
})
