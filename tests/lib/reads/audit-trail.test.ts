import { describe, expect, it } from 'vitest'
import { findAuditHead } from '#db/queries/audit.ts'
import { findSequenceAt } from '#db/queries/audit-trail.ts'
import { caseShields } from '#db/schema/index.ts'
import { auditQuery } from '#lib/domain/audit/audit-filter.ts'
import { readAuditTrail, type TrailLine } from '#lib/reads/audit-trail.ts'
import { atDesk, DESK_VERBS, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const trail = async (store: TestStore, query: Record<string, string> = {}) =>
  must(await readAuditTrail(atDesk(store, 'auditor'), auditQuery.parse(query)))
const events = (lines: TrailLine[]) => lines.map(({ event }) => event)

/** The rows of all pages, one after the other. */
async function sequences(store: TestStore, query: Record<string, string>): Promise<number[]> {
  const seen: number[] = []
  let after: number | null = null
  do {
    const page = await trail(store, after === null ? query : { ...query, after: String(after) })
    seen.push(...page.lines.map(({ sequence }) => sequence))
    after = page.next
  } while (after !== null)
  return seen
}

describe('the trail of the desk', () => {
  it('is read newest first or oldest first, page by page, to its other end', async () => {
    const store = freshStore()
    for (let n = 0; n < 16; n++) await givenRequestIn(store, 'open', { email: `p${n}@mail.example` })
    const head = (await findAuditHead(store.context.db.read))?.sequence ?? 0
    expect(head).toBeGreaterThan(50)
    const all = Array.from({ length: head }, (_, n) => n + 1)
    expect(await sequences(store, { order: 'oldest' })).toEqual(all)
    expect(await sequences(store, { order: 'whatever' })).toEqual(all.toReversed())
    const from = { event: 'request-submitted' }
    const submitted = await sequences(store, from)
    expect(await sequences(store, { ...from, order: 'oldest' })).toEqual(submitted.toReversed())
  })

  it('is cut by what was done, by whom, and to which case', async () => {
    const store = freshStore()
    const one = await givenRequestIn(store, 'open')
    const other = await givenRequestIn(store, 'open', { email: 'other@mail.example' })
    must(await DESK_VERBS['add-note'](atDesk(store, 'handler', 'mei'), one))
    must(await DESK_VERBS['add-note'](atDesk(store, 'handler', 'li'), other))
    expect((await trail(store, { event: 'note-added' })).lines.length).toBe(2)
    expect(events((await trail(store, { staff: 'mei' })).lines)).toEqual(['note-added'])
    expect((await trail(store, { staff: 'mei', event: 'request-closed' })).lines).toEqual([])
    const ofOne = (await trail(store, { reference: one.reference })).lines
    expect(new Set(ofOne.map(({ reference }) => reference))).toEqual(new Set([one.reference]))
    expect((await trail(store, { reference: 'DSR-3333-3333' })).lines).toEqual([])
    expect((await trail(store, { reference: one.reference.slice(0, -1) })).lines).toEqual([])
    expect((await trail(store, { reference: ' ' })).lines.length).toBeGreaterThan(ofOne.length)
    const byRequesters = (await trail(store, { actor: 'visitor' })).lines
    expect(byRequesters.length).toBeGreaterThan(0)
    expect(byRequesters.every(({ by }) => by.type === 'visitor')).toBe(true)
  })

  it('is cut by days of the operator’s zone', async () => {
    // a minute before midnight in Shanghai, and after it
    const store = freshStore('2026-11-23T15:59:00Z')
    await givenRequestIn(store, 'open')
    const before = (await findAuditHead(store.context.db.read))?.sequence ?? 0
    store.pass({ minutes: 5 })
    await givenRequestIn(store, 'open', { email: 'late@mail.example' })
    const last = async (query: Record<string, string>) => (await trail(store, query)).lines.at(0)?.sequence
    const first = async (query: Record<string, string>) => (await trail(store, query)).lines.at(-1)?.sequence
    expect(await last({ to: '2026-11-23' })).toBe(before)
    expect(await first({ from: '2026-11-24' })).toBe(before + 1)
    expect(await findSequenceAt(store.context.db.read, '2030-01-01T00:00:00Z')).toBeGreaterThan(before)
  })

  it('leaves out for somebody what is by or about them', async () => {
    const store = freshStore()
    const { id, reference } = await givenRequestIn(store, 'open')
    await store.context.db.transaction((tx) =>
      tx
        .insert(caseShields)
        .values({ staffId: 'auditor', requestId: id, because: 'declared', createdAt: '' }),
    )
    const { lines } = await trail(store)
    expect(lines.filter((line) => line.reference === reference)).toEqual([])
  })

  it.each(['handler', 'reader'] as const)('is not for a %s', async (role) => {
    const store = freshStore()
    expect(await readAuditTrail(atDesk(store, role), {})).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})
