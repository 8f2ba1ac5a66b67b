import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { escalateCases } from '#lib/commands/messages/escalate-cases.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { restatedMail } from '#lib/commands/steps/restated-mail.ts'
import { givenAway, givenTeam } from '#tests/support/assignment.ts'
import { atDesk, DESK_VERBS, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { change } from '#tests/support/reminders.ts'
import { givenShield } from '#tests/support/shields.ts'
import type { TestStore } from '#tests/support/store.ts'

type Line = { reference: string }

const run = async (store: TestStore) => must(await escalateCases(store.system()))

/** Who was told in the last run and of what: `lena: 50, unassigned`. Mailboxes are told by their hash. */
async function told(store: TestStore) {
  const mails = (await mailsOf(store)).filter(({ kind }) => kind === 'staff-escalation')
  const hashes = ['mei', 'otto', 'lena', 'rosa', 'admin'].map((id) => [
    store.context.keys.lookupHash(`${id}@desk.example`),
    id,
  ])
  const names = Object.fromEntries(hashes)
  return mails.map(({ recipientHash, payload }) => {
    const { lines, more } = JSON.parse(payload)
    const stages = lines.map((line: { stage: string | number }) => line.stage)
    return [names[recipientHash], ...stages, ...(more ? [`+${more}`] : [])]
  })
}

/** A case of Mei's that has thirty days from today. */
async function givenCase(store: TestStore, assigneeId: string | null = 'mei', n = 0) {
  const seen = await givenRequestIn(store, 'open', { kind: 'deletion', email: `r${n}@mail.example` })
  await change(store, seen.reference, { receivedOn: '2026-11-23', dueOn: '2026-12-23', sortOn: '2026-12-23' })
  const { version } = await stored(store.context, seen.reference)
  if (assigneeId) must(await assignRequest(atDesk(store), { ...seen, version, assigneeId }))
  return seen
}

describe('a case that nobody picks up', () => {
  it('is told to leads once, after the hours of the desk’s rules', async () => {
    const store = await givenTeam()
    const { id } = await givenCase(store, null)
    store.pass({ hours: 23 })
    expect(await run(store)).toBe(0)
    store.pass({ hours: 2 })
    expect([await run(store), await run(store)]).toEqual([1, 0])
    expect(await told(store)).toEqual([['lena', 'unassigned']])
    const last = (await listAudit(store.context.db.read, id)).at(-1)
    expect([last?.event, JSON.parse(last?.payload ?? '')]).toEqual([
      'case-escalated',
      { stage: 'unassigned', to: 1 },
    ])
  })

  it('is not told once somebody has it, or while nobody confirmed it', async () => {
    const store = await givenTeam()
    await givenCase(store)
    await givenRequestIn(store, 'unconfirmed', { kind: 'access', email: 'other@mail.example' })
    store.pass({ hours: 30 })
    expect(await run(store)).toBe(0)
  })

  it('counts from when it was confirmed, not from when it was filed', async () => {
    const store = await givenTeam()
    const { reference } = await givenCase(store, null)
    await change(store, reference, { confirmedAt: store.now.add({ hours: 20 }).toString() })
    store.pass({ hours: 30 })
    expect(await run(store)).toBe(0)
    store.pass({ hours: 15 })
    expect(await run(store)).toBe(1)
  })

  it('is told to administrators where there is no lead who may see it', async () => {
    const store = await givenTeam()
    await givenColleague(store, { id: 'admin', name: 'Admin', role: 'administrator' })
    const { id } = await givenCase(store, null)
    await givenShield(store, id, 'lena')
    store.pass({ hours: 25 })
    await run(store)
    expect(await told(store)).toEqual([['admin', 'unassigned']])
  })
})

describe('a share of the legal time', () => {
  it('is told to the handler and leads, each once', async () => {
    const store = await givenTeam()
    await givenCase(store)
    const days: number[] = []
    for (let day = 1; day <= 32; day++) {
      store.pass({ hours: 24 })
      if ((await run(store)) > 0) days.push(day)
    }
    expect(days).toEqual([15, 23, 27])
    const stages = [50, 75, 90].flatMap((stage) => [
      ['lena', stage],
      ['mei', stage],
    ])
    expect(await told(store)).toEqual(stages)
  })

  it('is told once as the highest after a standstill', async () => {
    const store = await givenTeam()
    await givenCase(store)
    store.pass({ hours: 29 * 24 })
    expect([await run(store), await run(store)]).toEqual([1, 0])
    expect(await told(store)).toEqual([
      ['lena', 90],
      ['mei', 90],
    ])
  })

  it('is told to nobody twice because a date moved', async () => {
    const store = await givenTeam()
    const { reference } = await givenCase(store)
    store.pass({ hours: 16 * 24 })
    expect(await run(store)).toBe(1)
    await change(store, reference, { dueOn: '2027-01-22', sortOn: '2027-01-22' })
    store.pass({ hours: 20 * 24 })
    expect(await run(store)).toBe(0)
    store.pass({ hours: 10 * 24 })
    expect(await run(store)).toBe(1)
  })

  it('is not used up while the clock stands still, nor by the days it stood still', async () => {
    const store = await givenTeam()
    const { reference } = await givenCase(store)
    await change(store, reference, { pausedSince: '2026-11-25' })
    store.pass({ hours: 20 * 24 })
    expect(await run(store)).toBe(0)
    const pause = { code: 'pause', cause: 'clarification', from: '2026-11-25', to: '2026-12-15', days: 20 }
    const clockTrace = JSON.stringify([
      { ...pause, bounds: 'half-open', certainty: 'statute', source: { en: 'Art. 12', 'zh-CN': '第12条' } },
    ])
    const after = { pausedSince: null, dueOn: '2027-01-12', sortOn: '2027-01-12', clockTrace }
    await change(store, reference, after)
    store.pass({ hours: 10 * 24 })
    expect(await run(store)).toBe(0)
    store.pass({ hours: 5 * 24 })
    expect(await run(store)).toBe(1)
  })

  it('is one mail a person, however many cases there are, and names nothing hidden from them', async () => {
    const store = await givenTeam()
    const cases = [await givenCase(store, 'mei', 1), await givenCase(store, 'otto', 2)]
    await givenShield(store, cases[1]?.id ?? '', 'lena')
    store.pass({ hours: 15 * 24 })
    expect(await run(store)).toBe(2)
    expect((await told(store)).toSorted()).toEqual([
      ['lena', 50],
      ['mei', 50],
      ['otto', 50],
    ])
  })

  it('is told to the stand-in too while the handler is away, and not of what is answered', async () => {
    const store = await givenTeam()
    const open = await givenCase(store, 'mei', 1)
    const done = await givenCase(store, 'mei', 2)
    must(await DESK_VERBS['close-request'](atDesk(store), await stored(store.context, done.reference)))
    await change(store, open.reference, { receivedOn: '2026-11-03', dueOn: '2026-12-13' })
    await givenAway(store, 'mei', 'otto')
    expect(await run(store)).toBe(1)
    expect((await told(store)).map(([who]) => who).toSorted()).toEqual(['lena', 'mei', 'otto'])
  })

  it('is left out of a mail that waited, once it is answered or somebody else’s', async () => {
    const store = await givenTeam()
    const cases = [await givenCase(store, 'mei', 1), await givenCase(store, 'mei', 2)]
    const [closed, given] = cases.map(({ reference }) => reference)
    store.pass({ hours: 15 * 24 })
    expect(await run(store)).toBe(2)
    must(await DESK_VERBS['close-request'](atDesk(store), await stored(store.context, closed ?? '')))
    const seen = await stored(store.context, given ?? '')
    must(await assignRequest(atDesk(store), { ...seen, assigneeId: 'otto' }))
    const waiting = (await mailsOf(store)).filter(({ kind }) => kind === 'staff-escalation')
    const left = await store.context.db.transaction((tx) =>
      Promise.all(waiting.map((row) => restatedMail(store.system(), tx, row))),
    )
    const lines = left.map(
      (row) => row && JSON.parse(row.payload).lines.map(({ reference }: Line) => reference),
    )
    // Lena leads, Mei has nothing left of it
    expect(lines).toEqual([[given], null])
  })

  it('is the worker’s to tell', async () => {
    const store = await givenTeam()
    expect(await escalateCases(atDesk(store, 'administrator'))).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})
