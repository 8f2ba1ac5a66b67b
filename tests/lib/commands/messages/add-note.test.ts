import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listCorrespondence, listNotes } from '#db/queries/messages.ts'
import { outbox } from '#db/schema/index.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
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
