import { describe, expect, it } from 'vitest'
import { listRules } from '#db/queries/assignment-rules.ts'
import { listAudit } from '#db/queries/audit.ts'
import { putShield } from '#db/queries/case-shields.ts'
import { findStaff, saveStaff } from '#db/queries/staff.ts'
import { bringBackRequest } from '#lib/commands/requests/bring-back-request.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { assignByRule } from '#lib/commands/steps/assign-by-rule.ts'
import { enterCase } from '#lib/commands/steps/enter-case.ts'
import type { ShieldCause } from '#lib/domain/access/shields.ts'
import { instantText } from '#lib/platform/clock.ts'
import { givenAway, givenRule, givenTeam } from '#tests/support/assignment.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { entryOf } from '#tests/support/entry.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import type { TestStore } from '#tests/support/store.ts'

const holderOf = async (store: TestStore, reference: string) =>
  (await stored(store.context, reference)).assigneeId

/** Cases that were confirmed one after the other. @returns who has each. */
async function holders(store: TestStore, count: number) {
  const references: string[] = []
  for (let n = 0; n < count; n++) {
    const filing = { kind: 'access', email: `r${n}@mail.example` } as const
    references.push((await givenConfirmedRequest(store.visitor(), filing)).reference)
  }
  return Promise.all(references.map((reference) => holderOf(store, reference)))
}

describe('a case that opens', () => {
  it('goes to whoever has it by the rules once its mailbox is confirmed, and not before', async () => {
    const store = await givenTeam()
    const ruleId = await givenRule(store, ['mei'])
    const { reference, request } = await givenRequest(store.visitor(), { kind: 'access' })
    expect(await holderOf(store, reference)).toBe(null)
    const confirmed = await givenConfirmedRequest(store.visitor(), { email: 'two@mail.example' })
    expect(await holderOf(store, confirmed.reference)).toBe('mei')
    const trail = await listAudit(store.context.db.read, confirmed.request.id)
    const last = trail.find(({ event }) => event === 'assigned-by-rule')
    expect([last?.event, last?.actorType, JSON.parse(last?.payload ?? '')]).toEqual([
      'assigned-by-rule',
      'system',
      { assigneeId: 'mei', ruleId, standsInFor: null },
    ])
    const told = (await mailsOf(store)).filter(({ kind }) => kind === 'staff-case-news')
    expect(told.map(({ requestId, payload }) => [requestId, JSON.parse(payload)])).toEqual([
      [confirmed.request.id, { reference: confirmed.reference, about: 'assigned' }],
    ])
    expect(request.id).not.toBe(confirmed.request.id)
  })

  it.each(['complaint', 'withdrawal'] as const)('goes to them at once where it is a %s', async (kind) => {
    const store = await givenTeam()
    await givenRule(store, ['mei'])
    const { reference } = await givenRequest(store.visitor(), { kind })
    expect(await holderOf(store, reference)).toBe('mei')
  })

  it('goes to them where staff entered it', async () => {
    const store = await givenTeam()
    await givenRule(store, ['otto'])
    const entered = must(await enterRequest(atDesk(store, 'handler', 'mei'), entryOf()))
    expect(await holderOf(store, entered.reference)).toBe('otto')
  })

  it('goes to each in turn', async () => {
    const store = await givenTeam()
    await givenRule(store, ['mei', 'otto', 'lena'])
    expect(await holders(store, 4)).toEqual(['mei', 'otto', 'lena', 'mei'])
    expect((await listRules(store.context.db.read)).map(({ lastStaffId }) => lastStaffId)).toEqual(['mei'])
  })

  it('goes to the stand-in of whoever is away, else to the next, and to nobody if nobody is left', async () => {
    const store = await givenTeam()
    await givenRule(store, ['mei', 'otto'])
    await givenAway(store, 'mei', 'lena')
    expect(await holders(store, 2)).toEqual(['lena', 'otto'])
    await givenAway(store, 'otto')
    await givenAway(store, 'mei')
    const { reference, request } = await givenConfirmedRequest(store.visitor(), { email: 'x@mail.example' })
    expect(await holderOf(store, reference)).toBe(null)
    expect((await listAudit(store.context.db.read, request.id)).map(({ event }) => event)).not.toContain(
      'assigned-by-rule',
    )
    store.pass({ hours: 5 * 24 })
    expect(await holderOf(store, (await givenConfirmedRequest(store.visitor(), {})).reference)).toBe('mei')
  })

  it('waits while it is set aside because of a blocked sender, and goes by the rules once it is brought back', async () => {
    const store = await givenTeam()
    const email = 'roofs@spam.example'
    const spam = await givenRequestIn(store, 'open', { email })
    const lead = atDesk(store, 'lead', 'lena')
    must(await closeAsSpam(lead, { ...spam, body: 'Advertising.', block: ['mailbox'] }))
    await givenRule(store, ['mei'])
    const { reference } = await givenConfirmedRequest(store.visitor(), { email })
    expect(await holderOf(store, reference)).toBe(null)
    must(await bringBackRequest(lead, await stored(store.context, reference)))
    expect(await holderOf(store, reference)).toBe('mei')
  })

  it('is told to nobody one by one where it was entered with many others', async () => {
    const store = await givenTeam()
    await givenRule(store, ['mei'])
    const staff = atDesk(store, 'lead', 'lena')
    const entered = { entry: entryOf(), by: 'lena', quiet: true } as const
    const done = await staff.db.transaction((tx) => enterCase(staff, tx, entered))
    expect(await holderOf(store, must(done).reference)).toBe('mei')
    expect((await mailsOf(store)).map(({ kind }) => kind)).not.toContain('staff-case-news')
  })

  it('passes over whoever left or answers no requests any more', async () => {
    const store = await givenTeam()
    await givenRule(store, ['mei', 'otto', 'lena'])
    await store.context.db.transaction(async (tx) => {
      const [mei, otto] = [await findStaff(tx, 'mei'), await findStaff(tx, 'otto')]
      if (mei) await saveStaff(tx, mei, { disabledAt: instantText(store.now) })
      if (otto) await saveStaff(tx, otto, { role: 'reader' })
    })
    expect(await holders(store, 2)).toEqual(['lena', 'lena'])
  })

  it('is not assigned if it changed in between', async () => {
    const store = await givenTeam()
    const seen = await givenRequestIn(store, 'open')
    await givenRule(store, ['mei'])
    const stale = { ...seen, version: seen.version + 1 }
    const given = await store.context.db.transaction((tx) => assignByRule(store.context, tx, stale))
    expect([given, await holderOf(store, seen.reference)]).toEqual([undefined, null])
  })

  it.each([
    ['declared', null],
    ['same-name', null],
    ['cleared', 'mei'],
  ] as [ShieldCause, string | null][])(
    'is never given to somebody it may be about (%s)',
    async (because, to) => {
      const store = await givenTeam()
      const seen = await givenRequestIn(store, 'open')
      const createdAt = instantText(store.now)
      await givenRule(store, ['mei'])
      await store.context.db.transaction(async (tx) => {
        await putShield(tx, { staffId: 'mei', requestId: seen.id, because, createdAt })
        await assignByRule(store.context, tx, seen)
      })
      expect(await holderOf(store, seen.reference)).toBe(to)
    },
  )
})
