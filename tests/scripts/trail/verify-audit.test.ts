import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { signTrail } from '#lib/commands/audit/sign-trail.ts'
import { signAndKeep } from '#lib/jobs/sign-checkpoint.ts'
import { type AuditRow, FIRST_PREVIOUS_HASH, hashAuditRow } from '#lib/platform/audit-chain.ts'
import { createKeyFile, loadKeys } from '#lib/platform/keys.ts'
import { checkpointKey } from '#lib/platform/trail-checkpoint.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshDataDir, freshStore, type TestStore } from '#tests/support/store.ts'

/** A trail of three requests, signed after each; `sizes` is how far it stood then. */
async function givenTrail() {
  const store = freshStore()
  const notes: string[] = []
  for (const email of ['a@a.example', 'b@b.example', 'c@c.example']) {
    await givenConfirmedRequest(store.visitor(), { email })
    notes.push(must(await signTrail(store.system())) ?? '')
    store.pass({ hours: 1 })
  }
  return { store, notes, sizes: notes.map((note) => Number(note.split('\n')[1])) }
}

function verify({ dataDir }: Pick<TestStore, 'dataDir'>, ...more: string[]) {
  const env = { ...process.env, PORTAL_DATA_DIR: dataDir }
  const run = spawnSync(process.execPath, ['scripts/verify-audit.ts', ...more], { env, encoding: 'utf8' })
  return { status: run.status, said: `${run.stdout}${run.stderr}` }
}

/** Keeps a text in a file of its own, as somebody keeps a mail. */
function kept({ dataDir }: TestStore, text: string): string {
  const path = join(dataDir, 'kept.txt')
  writeFileSync(path, text)
  return path
}

/** What somebody does who controls the machine and knows the code: changes rows and makes every hash after them anew. */
function rewrite({ dataDir }: TestStore, change: (rows: AuditRow[]) => Omit<AuditRow, 'hash'>[]): void {
  const raw = new Database(databasePath(dataDir))
  const rows = raw
    .prepare(
      `select sequence, at, actor_type as actorType, actor_id as actorId, event, request_id as requestId, payload,
        previous_hash as previousHash, hash from audit order by sequence`,
    )
    .all() as AuditRow[]
  for (const trigger of ['audit_no_delete', 'audit_no_update']) raw.exec(`drop trigger ${trigger}`)
  raw.exec('delete from audit')
  const insert = raw.prepare(
    `insert into audit values (@sequence, @at, @actorType, @actorId, @event, @requestId, @payload, @previousHash, @hash)`,
  )
  let previousHash = FIRST_PREVIOUS_HASH
  for (const [n, row] of change(rows).entries()) {
    const anew = { ...row, sequence: n + 1, previousHash }
    previousHash = hashAuditRow(anew)
    insert.run({ ...anew, hash: previousHash })
  }
  raw.close()
}

const changed = (rows: AuditRow[], sequence: number) =>
  rows.map((row) => (row.sequence === sequence ? { ...row, actorId: 'somebody-else' } : row))

describe('npm run verify-audit (SR-145)', () => {
  it('holds a trail against everything that was signed, and says up to where it is proven', async () => {
    const { store, sizes } = await givenTrail()
    await givenConfirmedRequest(store.visitor(), { email: 'd@d.example' })
    const { status, said } = verify(store)
    expect(said).toMatch(/^The audit trail is whole: \d+ rows, head [0-9a-f]{64}\./)
    expect(said).toContain(
      `Its first ${sizes[2]} rows are those that were signed on 2026-11-23T04:00:00.000Z.`,
    )
    expect(status).toBe(0)
  })

  it.each([
    ['changed', (rows: AuditRow[], at: number) => changed(rows, at)],
    ['dropped', (rows: AuditRow[], at: number) => rows.filter(({ sequence }) => sequence !== at)],
    [
      'put elsewhere',
      (rows: AuditRow[], at: number) => rows.toSpliced(at - 1, 2, ...rows.slice(at - 1, at + 1).reverse()),
    ],
    ['slipped in', (rows: AuditRow[], at: number) => rows.toSpliced(at, 0, rows[0] ?? ({} as AuditRow))],
  ])(
    'finds a row that was %s though all hashes were made anew, and between which rows',
    async (_, change) => {
      const { store, sizes } = await givenTrail()
      const [first = 0, second = 0] = sizes
      rewrite(store, (rows) => change(rows, first + 1))
      expect(verify(store)).toEqual({
        status: 1,
        said: expect.stringContaining(
          `Rows 1 to ${first} are as they were signed; one of ${first + 1} to ${second} is not.`,
        ),
      })
    },
  )

  it('finds that the newest rows were cut off', async () => {
    const { store, sizes } = await givenTrail()
    const [, second = 0, third = 0] = sizes
    rewrite(store, (rows) => rows.slice(0, second + 1))
    expect(verify(store).said).toContain(
      `rows ${second + 2} to ${third}, signed on 2026-11-23T04:00:00.000Z, are not there`,
    )
  })

  it('proves it by a mail that was kept elsewhere, where what lies on the machine was signed anew or taken away', async () => {
    const { store, notes, sizes } = await givenTrail()
    const mail = `Please keep this e-mail.\n\n${notes[1]}\nSigned with this key:\n\n${checkpointKey('rights.example.com/trail', store.context.keys.signer('checkpoints'))}\n`
    rewrite(store, (rows) => changed(rows, sizes[0] ?? 0))
    const raw = new Database(databasePath(store.dataDir))
    raw.exec(
      `drop trigger audit_checkpoints_no_delete; delete from audit_checkpoints; delete from store_facts where name = 'trail-tree'`,
    )
    raw.close()
    must(await signTrail(store.system()))
    expect(verify(store).status).toBe(0)
    expect(verify(store, '--checkpoint', kept(store, mail))).toEqual({
      status: 1,
      said: expect.stringContaining(`its first ${sizes[1]} rows are not those that were signed`),
    })
  })

  it('takes no checkpoint that another key signed, and can be told the key alone', async () => {
    const { store, notes } = await givenTrail()
    const other = freshDataDir()
    const stranger = checkpointKey('rights.example.com/trail', loadKeys(other).signer('checkpoints'))
    expect(loadKeys(other).checkValue).toBe(loadKeys(store.dataDir).checkValue)
    expect(verify(store, '--checkpoint', kept(store, notes[0] ?? ''), '--key', stranger).status).toBe(0)
    const foreign = join(other, 'foreign')
    createKeyFile(foreign)
    const theirs = checkpointKey('rights.example.com/trail', loadKeys(foreign).signer('checkpoints'))
    expect(verify(store, '--key', theirs)).toEqual({
      status: 1,
      said: expect.stringContaining('is not signed by this portal’s key'),
    })
  })

  it('names a file without a checkpoint, and a key that is none', async () => {
    const { store } = await givenTrail()
    expect(verify(store, '--checkpoint', kept(store, 'Nothing.')).said).toContain('There is no checkpoint in')
    expect(verify(store, '--key', 'nothing').said).toContain('That is no key')
  })

  it('knows the notes of the file beside the database too', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor())
    expect(await signAndKeep({ context: () => store.system(), dataDir: store.dataDir })).toBe(1)
    expect(await signAndKeep({ context: () => store.system(), dataDir: store.dataDir })).toBe(0)
    const raw = new Database(databasePath(store.dataDir))
    raw.exec('drop trigger audit_checkpoints_no_delete; delete from audit_checkpoints')
    raw.close()
    rewrite(store, (rows) => changed(rows, 1))
    expect(verify(store).said).toContain('The audit trail was rewritten')
  })
})
