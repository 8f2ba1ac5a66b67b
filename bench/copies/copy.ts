import { randomBytes } from 'node:crypto'
import type { Model, Row, Value } from '#bench/copies/models.ts'
import { type Person, personOf, referenceOf } from '#bench/copies/people.ts'
import { idsOf, type Known, type Replacing, type Template, templateOf } from '#bench/copies/template.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { codeHash, linkToken, mailCode } from '#lib/vault/derived-secrets.ts'
import { type Vault, vaultFrom } from '#lib/vault/request-vault.ts'

const DAY_MS = 86_400_000

/** How a column of a copy is written; `id` is its row's, which comes first. */
type Writing = (copy: Copy, id: string) => Value
type RowPlan = {
  table: string
  columns: string[]
  writings: Writing[] /** Where its id stands; -1 if it has none. */
  idAt: number
}
type Copy = Replacing & { keys: Keys; vault: Vault; person: Person }

/** A model ready to be copied. */
export type CopyPlan = {
  model: Model
  bornMs: number
  ids: string[]
  request: RowPlan
  rows: RowPlan[]
  audit: RowPlan[]
}

/** A row as the values of its columns. */
export type Written = { table: string; columns: readonly string[]; values: Value[] }
/** What one copy adds to the store, the request first; `audit` waits for its place in the trail. */
export type Copied = { rows: Written[]; audit: Written[] }

/** Works out once what of a model changes from copy to copy. `staff`: ids of colleagues that a copy may name others for. */
export function planOf(model: Model, staff: ReadonlySet<string>): CopyPlan {
  const every = [...model.rows.values()].flat()
  const own = idsOf([model.request, ...every])
  const { id, reference, law_version, policy_effective_on, law_kept_over } = model.request
  const fixed = new Set([law_version, policy_effective_on, law_kept_over].map(String))
  const known: Known = { ids: new Set([...own, ...staff]), reference: String(reference), fixed }
  const rowsOf = (table: string) => (model.rows.get(table) ?? []).map((row) => rowPlan(table, row, known))
  const tables = [...model.rows.keys()].filter((table) => table !== 'audit')
  return {
    model,
    bornMs: bornMs(String(id)),
    ids: [...own],
    request: rowPlan('requests', model.request, known),
    rows: tables.flatMap(rowsOf),
    audit: rowsOf('audit'),
  }
}

const bornMs = (id: string) => Number.parseInt(id.slice(0, 12), 16)

function rowPlan(table: string, row: Row, known: Known): RowPlan {
  const columns = Object.keys(row).filter((column) => table !== 'audit' || !TRAIL_OWN.includes(column))
  const writings = columns.map((column) => writingOf(table, column, row[column] ?? null, { row, known }))
  return { table, columns, writings, idAt: columns.indexOf('id') }
}

/** Where a row stands in the trail is found when it gets there. */
const TRAIL_OWN = ['sequence', 'previous_hash', 'hash']
const SECRETS = ['access_key_hash', 'filing_hash', 'browser_hash']

function writingOf(table: string, column: string, value: Value, of: { row: Row; known: Known }): Writing {
  const { row, known } = of
  const isTheirs = table !== 'outbox' || row.audience === 'requester'
  if (value === null || typeof value === 'number') return () => value
  if (column.startsWith('sealed_')) return sealing(table, column, templateOf(value, known), isTheirs)
  if (column === 'email_hash' || (column === 'recipient_hash' && isTheirs))
    return ({ person }) => person.emailHash
  if (column === 'domain_hash' && isTheirs) return ({ person }) => person.domainHash
  if (SECRETS.includes(column)) return () => hex(32)
  if (table === 'verifications' && row.used_at === null) {
    const purpose = String(row.purpose)
    if (column === 'token_hash') return ({ keys }, id) => hashSecret(linkToken(keys, purpose, id))
    if (column === 'code_hash') return ({ keys }, id) => codeHash(keys, id, mailCode(keys, purpose, id))
  }
  if (table === 'verifications' && column.endsWith('_hash')) return () => hex(32)
  return templateOf(value, known)
}

/** Sealed again under the copy's own key, at the copy's own place; name and mailbox are its own person's. */
function sealing(table: string, column: string, template: Template, isTheirs: boolean): Writing {
  const place = `${table}.${column}`
  return (copy, id) => {
    const { person, vault, keys } = copy
    if (!isTheirs) return keys.seal(`${place}|${id}`, template(copy))
    if (column === 'sealed_recipient') return vault.seal(place, id, person.email)
    const said = template(copy)
    if (column !== 'sealed_contact') return vault.seal(place, id, said)
    const contact = { ...JSON.parse(said), name: person.name, email: person.email }
    return vault.seal(place, id, JSON.stringify(contact))
  }
}

type Asked = { n: number; days: number; jitter: number; staff: ReadonlyMap<string, string>; keys: Keys }

/** One more request like the model, of another person, `days` away from it. */
export function copyOf(plan: CopyPlan, { n, days, jitter, staff, keys }: Asked): Copied {
  const ids = new Map(staff)
  for (const id of plan.ids) ids.set(id, idAt(bornMs(id) + days * DAY_MS + jitter, id))
  const requestId = ids.get(String(plan.model.request.id)) ?? ''
  const { key: own, wrapped } = keys.newRequestKey(requestId)
  const person = personOf(keys, n)
  const copy: Copy = { days, jitter, reference: referenceOf(n), ids, keys, vault: vaultFrom(own), person }
  const written = ({ table, columns, writings, idAt }: RowPlan): Written => {
    const id = idAt < 0 ? '' : String(writings[idAt]?.(copy, ''))
    return { table, columns, values: writings.map((write, at) => (at === idAt ? id : write(copy, id))) }
  }
  const key = {
    table: 'request_keys',
    columns: ['request_id', 'master_key_id', 'wrapped_key'],
    values: [requestId, wrapped.masterKeyId, wrapped.wrappedKey],
  }
  const words = person.nameHashes.map((hash) => ({
    table: 'search_words',
    columns: ['hash', 'request_id'],
    values: [hash, requestId],
  }))
  const rows = [written(plan.request), key, ...plan.rows.map(written), ...words]
  return { rows, audit: plan.audit.map(written) }
}

/** As `newId`, at a moment of the past; the count keeps rows of one moment in the order of the model's. */
function idAt(ms: number, like: string): string {
  return ms.toString(16).padStart(12, '0') + like.slice(12, 16) + hex(8)
}

let pool = Buffer.alloc(0)
let used = 0

/** Random bytes from a pool, since asking for a few at a time costs more than they do. */
function hex(bytes: number): string {
  if (used + bytes > pool.length) {
    pool = randomBytes(65_536)
    used = 0
  }
  used += bytes
  return pool.toString('hex', used - bytes, used)
}
