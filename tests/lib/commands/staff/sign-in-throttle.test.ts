import { describe, expect, it } from 'vitest'
import { must } from '#tests/support/given.ts'
import { type GivenStaff, givenStaff } from '#tests/support/given-staff.ts'
import { codesOf, nextCode, tryToSignIn } from '#tests/support/staff-codes.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const REFUSED = { ok: false, problem: { code: 'wrong-credentials' } }

async function given(): Promise<{ store: TestStore; mei: GivenStaff }> {
  const store = freshStore()
  return { store, mei: await givenStaff(store.context) }
}

async function failTimes(
  store: TestStore,
  mei: GivenStaff,
  times: number,
  deviceSecret: string | null = null,
) {
  for (let round = 0; round < times; round++)
    expect(await tryToSignIn(store, mei, { password: 'a guess of a stranger', deviceSecret })).toEqual(
      REFUSED,
    )
}

describe('failed sign-ins (SR-093)', () => {
  it('cost nothing four times', async () => {
    const { store, mei } = await given()
    await failTimes(store, mei, 4)
    must(await tryToSignIn(store, mei, { code: nextCode(store, mei) }))
  })

  it('make the account wait after the fifth, and answer the same while it waits', async () => {
    const { store, mei } = await given()
    await failTimes(store, mei, 5)
    const [code = ''] = codesOf(store, mei)
    expect(await tryToSignIn(store, mei, { code })).toEqual(REFUSED)
    store.pass({ seconds: 31 })
    must(await tryToSignIn(store, mei, { code }))
  })

  it('never make anybody wait longer than 15 minutes, however often a stranger tries meanwhile', async () => {
    const { store, mei } = await given()
    const [code = ''] = codesOf(store, mei)
    for (let round = 0; round < 12; round++) {
      await failTimes(store, mei, 1)
      store.pass({ minutes: 16 })
    }
    await failTimes(store, mei, 3)
    store.pass({ minutes: 15, seconds: 1 })
    must(await tryToSignIn(store, mei, { code }))
  })

  it('of strangers do not slow a browser in which the owner signed in before', async () => {
    const { store, mei } = await given()
    await failTimes(store, mei, 30)
    const { deviceSecret } = mei
    const signedIn = must(await tryToSignIn(store, mei, { deviceSecret, code: nextCode(store, mei) }))
    expect(signedIn.deviceSecret).toBe(deviceSecret)
  })

  it('in a known browser slow that browser, so that stealing its cookie gives no free guesses', async () => {
    const { store, mei } = await given()
    const { deviceSecret } = mei
    await failTimes(store, mei, 5, deviceSecret)
    const [code = ''] = codesOf(store, mei)
    expect(await tryToSignIn(store, mei, { code, deviceSecret })).toEqual(REFUSED)
    must(await tryToSignIn(store, mei, { code }))
  })

  it.each(['x'.repeat(65), 'short', ''])(
    'count for the account with a made-up device cookie %j',
    async (made) => {
      const { store, mei } = await given()
      await failTimes(store, mei, 5, made)
      const [code = ''] = codesOf(store, mei)
      expect(await tryToSignIn(store, mei, { code, deviceSecret: made })).toEqual(REFUSED)
    },
  )

  it('of one account do not slow another one', async () => {
    const { store, mei } = await given()
    const li = await givenStaff(store.context, {
      invitedBy: mei,
      role: 'handler',
      email: 'li@operator.example',
    })
    await failTimes(store, mei, 6)
    const [code = ''] = codesOf(store, mei)
    expect(await tryToSignIn(store, mei, { deviceSecret: li.deviceSecret, code })).toEqual(REFUSED)
    const [own = ''] = codesOf(store, li)
    must(await tryToSignIn(store, li, { code: own }))
  })

  it('are forgotten after a success', async () => {
    const { store, mei } = await given()
    await failTimes(store, mei, 4)
    must(await tryToSignIn(store, mei, { code: nextCode(store, mei) }))
    await failTimes(store, mei, 4)
    must(await tryToSignIn(store, mei, { code: nextCode(store, mei) }))
  })
})
