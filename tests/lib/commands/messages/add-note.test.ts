import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listCorrespondence, listNotes } from '#db/queries/messages.ts'
import { caseShields, mentions, outbox } from '#db/schema/index.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { atDesk, givenColleague, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('adding a note', () => {
  it.each(['open', 'closed'] as const)('to a case that is %s seals it and tells nobody', async (status) => {
    const store = freshStore()
    const request = await givenRequestIn(store, status)
    const { db } = store.context
    const before = [await listCorrespondence(db.read, request.id), await db.read.select().from(outbox)]
    must(await addNote(atDesk(store), { ...request, body: 'Sounded annoyed on the phone.' }))
    expect([await listCorrespondence(db.read, request.id), await db.read.select().from(outbox)]).toEqual(
      before,
    )
    const notes = await listNotes(db.read, request.id)
    expect(notes.map(({ staffId }) => staffId)).toEqual(['handler'])
    const trail = await listAudit(db.read, request.id)
    expect(trail.at(-1)?.event).toBe('note-added')
    expect(JSON.stringify([notes, trail])).not.toContain('annoyed')
  })
})

describe('a note that names colleagues', () => {
  async function givenThree() {
    const store = freshStore()
    for (const [id, name] of [
      ['mei', 'Mei'],
      ['otto', 'Otto'],
      ['handler', 'Hanna'],
    ] as const)
      await givenColleague(store, { id, name, role: 'handler' })
    const request = await givenRequestIn(store, 'open')
    const { db } = store.context
    const told = async () =>
      (await db.read.select().from(outbox)).filter(({ kind }) => kind === 'staff-case-news')
    const named = async () => (await db.read.select().from(mentions)).map(({ staffId }) => staffId)
    return { store, request, db, told, named }
  }

  it('tells those in its text and those chosen beside it, once each, and never its author', async () => {
    const { store, request, told, named } = await givenThree()
    const body = 'Please look, @Mei and @Hanna.'
    must(await addNote(atDesk(store), { ...request, body, mentions: ['mei', 'otto'] }))
    expect((await named()).toSorted()).toEqual(['mei', 'otto'])
    const mails = await told()
    expect(mails.map(({ payload }) => JSON.parse(payload))).toEqual([
      { reference: request.reference, about: 'mentioned' },
      { reference: request.reference, about: 'mentioned' },
    ])
    expect(JSON.stringify(mails)).not.toContain('look')
  })

  it('tells nobody of a case that is by or about them', async () => {
    const { store, request, db, told, named } = await givenThree()
    const shield = { staffId: 'mei', requestId: request.id, because: 'declared' as const, createdAt: 'now' }
    await db.transaction(async (tx) => {
      await tx.insert(caseShields).values(shield)
    })
    must(await addNote(atDesk(store), { ...request, body: 'Not for @Mei.' }))
    expect([await named(), await told()]).toEqual([[], []])
    const seen = { ...request, version: request.version + 1 }
    expect(await addNote(atDesk(store), { ...seen, body: 'For her.', mentions: ['mei'] })).toMatchObject({
      problem: { fields: [{ field: 'mentions', code: 'colleague-unknown' }] },
    })
  })

  it('sends nobody two mails about a case within ten minutes', async () => {
    const { store, request, told } = await givenThree()
    const { version } = request
    for (const turn of [0, 1, 2])
      must(await addNote(atDesk(store), { ...request, version: version + turn, body: 'Hello @Mei' }))
    expect(await told()).toHaveLength(1)
  })
})
