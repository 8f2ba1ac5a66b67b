import { describe, expect, it } from 'vitest'
import { listRedactions } from '#db/queries/redactions.ts'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { recordRedaction } from '#lib/commands/files/record-redaction.ts'
import { destroySealed } from '#lib/commands/steps/destroy-sealed.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore } from '#tests/support/store.ts'

async function withFile() {
  const store = freshStore()
  const { reference, id } = await givenRequestIn(store, 'open')
  const settings = { dataDir: store.dataDir, scanning: false }
  const arriving = { reference, name: 'mails.pdf', source: inPieces(pdf('x')) }
  const { id: file } = must(await prepareFile(atDesk(store), settings, arriving))
  const record = async (more: object = {}, role?: 'reader') => {
    const { version } = await stored(store.context, reference)
    const logged = { because: 'other-people', body: 'Two names on page 3.' } as const
    return recordRedaction(atDesk(store, role), { reference, version, file, ...logged, ...more })
  }
  return { store, reference, id, record }
}

describe('what was blacked out of a file', () => {
  it('is logged with its reason, sealed, and shown on the case', async () => {
    const { store, reference, id, record } = await withFile()
    must(await record())
    const [row] = await listRedactions(store.context.db.read, id)
    expect(row?.sealedNote).not.toContain('page 3')
    const { redactions } = must(await readRequestFile(atDesk(store), reference))
    expect(redactions).toMatchObject({
      log: [{ fileName: 'mails.pdf', because: 'other-people', note: 'Two names on page 3.' }],
      files: [{ name: 'mails.pdf' }],
    })
    expect(await eventsIn(store)).toContain('redaction-recorded')
  })

  it('is refused of a file that is none of the case, on an older version, and to a reader', async () => {
    const { record } = await withFile()
    expect(await record({ file: 'none' })).toMatchObject({
      problem: { fields: [{ field: 'file', code: 'redaction-file-missing' }] },
    })
    expect(await record({ version: 1 })).toMatchObject({ problem: { code: 'stale-version' } })
    expect(await record({}, 'reader')).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('is destroyed with what is sealed of its request', async () => {
    const { store, id, record } = await withFile()
    must(await record())
    await store.context.db.transaction((tx) => destroySealed(tx, id, '2026-11-24T00:00:00.000Z'))
    expect(await listRedactions(store.context.db.read, id)).toEqual([])
  })
})
