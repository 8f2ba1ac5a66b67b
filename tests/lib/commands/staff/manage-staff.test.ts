import { describe, expect, it } from 'vitest'
import { findAuditHead } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { changeRole } from '#lib/commands/staff/change-role.ts'
import { disableStaff } from '#lib/commands/staff/disable-staff.ts'
import { enableStaff } from '#lib/commands/staff/enable-staff.ts'
import { inviteColleague } from '#lib/commands/staff/invite-colleague.ts'
import { resetFactor } from '#lib/commands/staff/reset-factor.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk, managed } from '#tests/support/managed-staff.ts'
import { nextCode } from '#tests/support/staff-codes.ts'

type ManagedInput = Awaited<ReturnType<typeof managed>>
const VERBS = {
  'change a role': (context: Context, input: ManagedInput) =>
    changeRole(context, { ...input, role: 'reader' }),
  disable: disableStaff,
  'reset a factor': resetFactor,
  invite: (context: Context, { sessionSecret, code }: ManagedInput) =>
    inviteColleague(context, {
      profile: { name: 'Han Mei', email: 'han@operator.example' },
      role: 'reader',
      sessionSecret,
      code,
    }),
}
const VERB_NAMES = Object.keys(VERBS) as (keyof typeof VERBS)[]

describe.each(VERB_NAMES)('to %s', (name) => {
  const act = VERBS[name]

  it('is for administrators only, and who tries is written down (SR-142)', async () => {
    const { store, mei, li } = await givenDesk()
    const result = await act(store.as(li.actor), await managed(store, li, mei))
    expect(result).toMatchObject({ problem: { code: 'not-permitted' } })
    const head = await findAuditHead(store.context.db.read)
    expect(head).toMatchObject({ event: 'access-denied', actorId: li.staffId })
    expect(JSON.parse(head?.payload ?? '')).toEqual({ permission: 'manage-staff' })
  })

  it('needs a second factor of the last ten minutes (SR-100)', async () => {
    const { store, mei, li } = await givenDesk()
    store.pass({ minutes: 10, seconds: 1 })
    expect(await readFactorAsked(store.as(mei.actor), mei.sessionSecret)).toBe(true)
    const result = await act(store.as(mei.actor), await managed(store, mei, li))
    expect(result).toMatchObject({ problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] } })
  })

  it('takes a code typed now, gives the session a new id, and counts for the next ten minutes', async () => {
    const { store, mei, li } = await givenDesk()
    store.pass({ minutes: 20 })
    const input = await managed(store, mei, li, nextCode(store, mei))
    const { sessionSecret } = must(await act(store.as(mei.actor), input))
    expect(await readStaffSession(store.visitor(), mei.sessionSecret)).toBeNull()
    expect(await readStaffSession(store.visitor(), sessionSecret)).toEqual(mei.actor)
    expect(await readFactorAsked(store.as(mei.actor), sessionSecret)).toBe(false)
  })

  it('refuses a wrong code and keeps the session', async () => {
    const { store, mei, li } = await givenDesk()
    const result = await act(store.as(mei.actor), await managed(store, mei, li, '000000'))
    expect(result).toMatchObject({ problem: { fields: [{ field: 'code', code: 'factor-wrong' }] } })
    expect(await readStaffSession(store.visitor(), mei.sessionSecret)).toEqual(mei.actor)
  })

  it('refuses another person’s session', async () => {
    const { store, mei, li } = await givenDesk()
    const input = { ...(await managed(store, mei, li)), sessionSecret: li.sessionSecret }
    expect(await act(store.as(mei.actor), input)).toMatchObject({ problem: { code: 'signed-out' } })
  })
})

describe('to enable somebody', () => {
  it('is for administrators only, and who tries is written down (SR-142)', async () => {
    const { store, mei, li } = await givenDesk()
    const result = await enableStaff(store.as(li.actor), await managed(store, li, mei))
    expect(result).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await findAuditHead(store.context.db.read)).toMatchObject({ event: 'access-denied' })
  })
})
