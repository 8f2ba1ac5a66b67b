import { listAudit } from '#db/queries/audit.ts'
import { findRequest } from '#db/queries/requests.ts'
import { askAddressChange } from '#lib/commands/verification/ask-address-change.ts'
import { confirmNewAddress } from '#lib/commands/verification/confirm-new-address.ts'
import { stopAddressChange } from '#lib/commands/verification/stop-address-change.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'
import { givenMatched } from '#tests/support/desk.ts'
import { type Filing, givenConfirmedRequest, must } from '#tests/support/given.ts'
import { letterOf, postEverything } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

export const OLD = 'old@mail.example'
export const NEW = 'new@mail.example'
export const BROWSER = 'b'.repeat(43)

type Bring = { email: string; accessKey: string | null; sessionSecret: string; browserSecret: string }

/** A confirmed request, and what its requester brings to change its address. */
export async function givenMine(filing: Partial<Filing> = {}) {
  const store = freshStore()
  const filed = await givenConfirmedRequest(store.visitor(), { email: OLD, ...filing })
  const { id } = filed.request
  const mine = () => store.as({ type: 'requester', requestId: id })
  const accessKey = accessKeyFrom(store.context.keys, filed.filingSecret)
  const bring: Bring = { email: NEW, accessKey, sessionSecret: filed.sessionSecret, browserSecret: BROWSER }
  const ask = (changes: Partial<Bring> = {}) => askAddressChange(mine(), { ...bring, ...changes })
  await givenMatched(store, filed.reference)
  await postEverything(store.visitor())
  return { store, ...filed, id, mine, ask }
}

/** The same, asked for and confirmed in the browser that asked; the letters to the former mailbox are posted. */
export async function givenChanged(filing: Partial<Filing> = {}) {
  const given = await givenMine(filing)
  const { store, id } = given
  must(await given.ask())
  await postEverything(store.visitor())
  const { token } = await letterOf(store.visitor(), id, 'new-address')
  must(await confirmNewAddress(store.visitor(), { token, browserSecret: BROWSER, code: null }))
  await postEverything(store.visitor())
  return given
}

export async function addressOf(store: TestStore, id: string): Promise<string> {
  const row = await findRequest(store.context.db.read, id)
  if (!row) throw new Error('No such request.')
  return openContact(await openVault(store.context.keys, store.context.db.read, id), row).email
}

export const eventsOf = async (store: TestStore, id: string) =>
  (await listAudit(store.context.db.read, id)).map(({ event }) => event)
export const stop = async ({ store, id }: { store: TestStore; id: string }) => {
  const { token, code } = await letterOf(store.visitor(), id, 'stop-address')
  return stopAddressChange(store.visitor(), { token, code })
}
