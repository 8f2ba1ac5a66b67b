import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { signTrail } from '#lib/commands/audit/sign-trail.ts'
import { sendDigest } from '#lib/commands/messages/send-digest.ts'
import { EMPTY_TREE, grown, rootOf } from '#lib/platform/merkle-tree.ts'
import { isSignedBy, readCheckpointKeys, readCheckpoints } from '#lib/platform/trail-checkpoint.ts'
import { readTrailCheckpoint } from '#lib/reads/trail-checkpoint.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const rootOfRows = async (store: TestStore, size: number) => {
  const rows = await listAuditAfter(store.context.db.read, 0, size)
  return rootOf(
    grown(
      EMPTY_TREE,
      rows.map(({ hash }) => hash),
    ),
  )
}

describe('the trail is signed (SR-144)', () => {
  it('as far as it stands, each time as a continuation of what was signed before', async () => {
    const store = freshStore()
    for (const email of ['a@a.example', 'b@b.example', 'c@c.example']) {
      await givenConfirmedRequest(store.visitor(), { email })
      const [signed] = readCheckpoints(must(await signTrail(store.system())) ?? '')
      const rows = await listAuditAfter(store.context.db.read, 0, 1000)
      expect(signed).toMatchObject({
        ...{
          origin: 'rights.example.com/trail',
          size: rows.length,
          at: store.now.toString({ smallestUnit: 'millisecond' }),
        },
        root: await rootOfRows(store, rows.length),
      })
    }
  })

  it('once, while nothing is added', async () => {
    const store = freshStore()
    expect(must(await signTrail(store.system()))).toBeNull()
    await givenConfirmedRequest(store.visitor())
    expect(must(await signTrail(store.system()))).not.toBeNull()
    expect(must(await signTrail(store.system()))).toBeNull()
  })

  it('by the portal alone', async () => {
    const store = freshStore()
    expect(await signTrail(store.visitor())).toMatchObject({ ok: false, problem: { code: 'not-permitted' } })
  })

  it('and goes out with the next digest, with the key that checks it', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor(), { kind: 'deletion' })
    const note = must(await signTrail(store.system()))
    must(await sendDigest(store.system(), '2026-12-14'))
    const digest = (await mailsOf(store)).find(({ kind }) => kind === 'admin-digest')
    const { checkpoint } = JSON.parse(digest?.payload ?? '{}')
    expect(checkpoint.note).toBe(note)
    const [signed] = readCheckpoints(checkpoint.note)
    expect(signed && isSignedBy(signed, readCheckpointKeys(checkpoint.key))).toBe(true)
  })

  it('for whoever may see the trail to copy, and for nobody else', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor())
    const reader = { type: 'staff', staffId: 'wu', role: 'reader' } as const
    const auditor = { type: 'staff', staffId: 'otto', role: 'auditor' } as const
    expect(await readTrailCheckpoint(store.as(auditor))).toBeNull()
    const note = must(await signTrail(store.system()))
    expect(await readTrailCheckpoint(store.as(auditor))).toMatchObject({ note })
    expect(await readTrailCheckpoint(store.as(reader))).toBeNull()
    expect(await readTrailCheckpoint(store.visitor())).toBeNull()
  })
})
