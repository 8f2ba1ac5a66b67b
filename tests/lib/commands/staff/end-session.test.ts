import { describe, expect, it } from 'vitest'
import { endOtherSignIns } from '#lib/commands/staff/end-other-sign-ins.ts'
import { endSession } from '#lib/commands/staff/end-session.ts'
import { readOwnSessions } from '#lib/reads/own-sessions.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { eventsIn, tryToSignIn } from '#tests/support/staff-codes.ts'

/** Mei is signed in twice; Li once. */
async function given() {
  const { store, mei, li } = await givenDesk()
  store.pass({ minutes: 1 })
  const second = must(await tryToSignIn(store, mei, { browser: 'Safari, iPhone' })).sessionSecret
  const list = async () => (await readOwnSessions(store.as(mei.actor), mei.sessionSecret)) ?? []
  return { store, mei, li, second, list }
}

describe('ending one’s own sign-ins (SR-099)', () => {
  it('ends the one that is named', async () => {
    const { store, mei, second, list } = await given()
    const [here, there] = await list()
    expect(here).toMatchObject({ isThis: true, browser: null, method: 'password' })
    expect(there).toMatchObject({ isThis: false, browser: 'Safari, iPhone' })
    must(await endSession(store.as(mei.actor), { session: there?.name ?? '' }))
    expect(await readStaffSession(store.visitor(), second)).toBeNull()
    expect(await readStaffSession(store.visitor(), mei.sessionSecret)).not.toBeNull()
    expect(await eventsIn(store)).toContain('staff-sessions-ended')
  })

  it('never ends another person’s', async () => {
    const { store, mei, li, list } = await given()
    const [here] = await list()
    must(await endSession(store.as(li.actor), { session: here?.name ?? '' }))
    expect(await readStaffSession(store.visitor(), mei.sessionSecret)).not.toBeNull()
    expect(await eventsIn(store)).not.toContain('staff-sessions-ended')
  })

  it('ends all others at once', async () => {
    const { store, mei, li, second, list } = await given()
    expect(must(await endOtherSignIns(store.as(mei.actor), mei.sessionSecret))).toEqual({ ended: 1 })
    expect(await readStaffSession(store.visitor(), second)).toBeNull()
    expect(await list()).toHaveLength(1)
    expect(await readStaffSession(store.visitor(), li.sessionSecret)).not.toBeNull()
    expect(must(await endOtherSignIns(store.as(mei.actor), mei.sessionSecret))).toEqual({ ended: 0 })
  })

  it('is for people at the desk', async () => {
    const { store } = await given()
    const refused = { problem: { code: 'not-permitted' } }
    expect(await endSession(store.visitor(), { session: 'x' })).toMatchObject(refused)
    expect(await endOtherSignIns(store.visitor(), 'x')).toMatchObject(refused)
    expect(await readOwnSessions(store.visitor(), 'x')).toBeNull()
  })

  it('wants to know which one is kept', async () => {
    const { store, mei } = await given()
    expect(await endOtherSignIns(store.as(mei.actor), null)).toMatchObject({
      problem: { code: 'signed-out' },
    })
  })

  it('lists none that ended by itself', async () => {
    const { store, list } = await given()
    store.pass({ minutes: 31 })
    expect(await list()).toEqual([])
  })
})
