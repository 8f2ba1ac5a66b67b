import { describe, expect, it } from 'vitest'
import { signOut } from '#lib/commands/staff/sign-out.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore } from '#tests/support/store.ts'

describe('a session of staff', () => {
  it('ends after 30 idle minutes, and lives on while it is used (SR-096)', async () => {
    const store = freshStore()
    const { sessionSecret, actor } = await givenStaff(store.context)
    for (const minutes of [30, 29, 30]) {
      store.pass({ minutes })
      expect(await readStaffSession(store.visitor(), sessionSecret)).toEqual(actor)
    }
    store.pass({ minutes: 30, seconds: 1 })
    expect(await readStaffSession(store.visitor(), sessionSecret)).toBeNull()
  })

  it('ends after 12 hours, however busy', async () => {
    const store = freshStore()
    const { sessionSecret } = await givenStaff(store.context)
    for (let half = 0; half < 24; half++) {
      store.pass({ minutes: 30 })
      expect(await readStaffSession(store.visitor(), sessionSecret)).not.toBeNull()
    }
    store.pass({ seconds: 1 })
    expect(await readStaffSession(store.visitor(), sessionSecret)).toBeNull()
  })

  it('ends on the server when its person signs out (SR-101)', async () => {
    const store = freshStore()
    const { sessionSecret } = await givenStaff(store.context)
    must(await signOut(store.visitor(), sessionSecret))
    must(await signOut(store.visitor(), sessionSecret))
    must(await signOut(store.visitor(), null))
    expect(await readStaffSession(store.visitor(), sessionSecret)).toBeNull()
    expect((await eventsIn(store)).filter((event) => event === 'staff-signed-out')).toHaveLength(1)
  })

  it('is nobody’s without a secret, or with a made-up one', async () => {
    const store = freshStore()
    expect(await readStaffSession(store.visitor(), null)).toBeNull()
    expect(await readStaffSession(store.visitor(), 'a'.repeat(43))).toBeNull()
  })
})
