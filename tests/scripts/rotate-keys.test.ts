import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { migrateStore } from '#db/migrate.ts'
import { listAuditAfter } from '#db/queries/audit.ts'
import { insertRequestKey } from '#db/queries/requests.ts'
import { requestKeys } from '#db/schema/index.ts'
import { adoptMasterKey } from '#lib/commands/keys/adopt-master-key.ts'
import { rewrapRequestKeys } from '#lib/commands/keys/rewrap-request-keys.ts'
import { addMasterKey, loadKeys } from '#lib/platform/keys.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'
import { lockKeyFile } from '#scripts/prepare.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { tryToSignIn } from '#tests/support/staff-codes.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const command = (...more: string[]) => ['scripts/rotate-keys.ts', ...more]
const envOf = (store: TestStore) => ({ ...process.env, PORTAL_DATA_DIR: store.dataDir })
const rotate = (store: TestStore, ...more: string[]) =>
  execFileSync(process.execPath, command(...more), { env: envOf(store), encoding: 'utf8', stdio: 'pipe' })

/** A store with a request, and many more request keys beside it. */
async function givenKeys(more: number) {
  const store = freshStore()
  const { request } = await givenConfirmedRequest(store.visitor())
  const keys = new Map<string, string>()
  await store.context.db.transaction(async (tx) => {
    for (let n = 0; n < more; n++) {
      const requestId = `key-${String(n).padStart(5, '0')}`
      const { key, wrapped } = store.context.keys.newRequestKey(requestId)
      keys.set(requestId, key.toString('hex'))
      await insertRequestKey(tx, { requestId, ...wrapped })
    }
  })
  const rows = () => store.context.db.read.select().from(requestKeys)
  /** Every request key is still what it was, to the keys given. */
  const check = async (ring = loadKeys(store.dataDir)) => {
    const vault = await openVault(ring, store.context.db.read, request.id)
    expect(openContact(vault, request).email).toBe('li.lei@mail.example')
    for (const row of await rows())
      if (keys.has(row.requestId))
        expect(ring.openRequestKey(row.requestId, row).toString('hex')).toBe(keys.get(row.requestId))
  }
  const wrappedBy = async () => new Set((await rows()).map(({ masterKeyId }) => masterKeyId))
  return { store, request, check, wrappedBy }
}

describe('rotating the keys (SR-130)', { timeout: 60_000 }, () => {
  it('wraps every request key anew; what older keys sealed still opens, and the trail says so', async () => {
    const { store, check, wrappedBy } = await givenKeys(450)
    const mei = await givenStaff(store.context)
    rotate(store)
    expect(await wrappedBy()).toEqual(new Set(['m2']))
    await check()
    store.pass({ minutes: 1 })
    must(await tryToSignIn(store, mei))
    const events = (await listAuditAfter(store.context.db.read, 0, 500)).map(({ event }) => event)
    expect(events.filter((event) => event === 'master-key-added')).toHaveLength(1)
    expect(events.filter((event) => event === 'request-keys-rewrapped')).toHaveLength(3)
  })

  it('needs no restart of a portal that runs: it reads on, and what it seals meanwhile is finished later', async () => {
    const { store, check, wrappedBy } = await givenKeys(5)
    rotate(store)
    await check(store.context.keys)
    await givenConfirmedRequest(store.visitor())
    expect(await wrappedBy()).toEqual(new Set(['m1', 'm2']))
    rotate(store, '--finish')
    expect(await wrappedBy()).toEqual(new Set(['m2']))
    expect(rotate(store, '--finish')).toContain('0 request keys')
    expect(loadKeys(store.dataDir).newestMasterKeyId).toBe('m2')
  })

  it.each([1, 2, 3])(
    'stopped after step %i goes on with the same key, and the portal starts in between',
    async (steps) => {
      const { store, check, wrappedBy } = await givenKeys(250)
      addMasterKey(store.dataDir)
      const context = { ...store.system(), keys: loadKeys(store.dataDir) }
      if (steps > 1) must(await adoptMasterKey(context))
      if (steps > 2) must(await rewrapRequestKeys(context, ''))
      const { checkValue, olderCheckValues } = context.keys
      expect(migrateStore(store.dataDir, checkValue, olderCheckValues).applied).toBe(0)
      await check()
      rotate(store)
      expect(await wrappedBy()).toEqual(new Set(['m2']))
      await check()
    },
  )

  it('killed at any moment loses no key', async () => {
    const { store, check, wrappedBy } = await givenKeys(3000)
    for (let kill = 0; kill < 4; kill++) {
      const child = spawn(process.execPath, command(), { env: envOf(store), stdio: 'ignore' })
      await pause(250 + kill * 120)
      child.kill('SIGKILL')
      await once(child, 'exit')
      await check()
    }
    rotate(store, '--finish')
    expect((await wrappedBy()).size).toBe(1)
    await check()
  })

  it('lets an older key file be taken for the right one no more', async () => {
    const { store } = await givenKeys(1)
    const before = loadKeys(store.dataDir)
    rotate(store)
    expect(() => migrateStore(store.dataDir, before.checkValue)).toThrow('does not belong')
  })

  it('is done by one process at a time', async () => {
    const { store, wrappedBy } = await givenKeys(1)
    const release = lockKeyFile(store.dataDir)
    expect(() => rotate(store)).toThrow('being rotated already')
    expect(await wrappedBy()).toEqual(new Set(['m1']))
    release()
  })
})
