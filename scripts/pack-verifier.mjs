// Checks a pack of one case. It needs Node 18 or newer and nothing else: node verify.mjs
// 1. every file is as it was when the pack was made (SHA-256, MANIFEST.json)
// 2. every line of the trail that is shown whole is as it was written (its own hash, over the line and the hash before it)
// 3. the lines stand in the order in which they were written, and none is later than the head of the whole chain
// 4. the lines that were signed are in the trail as it was signed: its root follows from each of them (RFC 9162, 2.1.3), and the root from
//    the signature. Whose key signed is for you to compare, with a digest mail of the operator or a pack of another day.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const faults = []
const read = (path) => readFileSync(join(folder, ...path.split('/')))
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

function filesBelow(at) {
  return readdirSync(at).flatMap((name) => {
    const path = join(at, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [relative(folder, path).split(sep).join('/')]
  })
}

/** What a damaged file cannot be read as is said like any other fault. */
function readJson(path, otherwise) {
  try {
    return JSON.parse(read(path))
  } catch {
    faults.push(`${path} cannot be read`)
    return otherwise
  }
}

const manifest = readJson('MANIFEST.json', { files: [] })
const listed = new Set(['MANIFEST.json', ...manifest.files.map(({ path }) => path)])
for (const path of filesBelow(folder)) if (!listed.has(path)) faults.push(`${path} is not part of the pack`)
for (const { path, sha256: expected } of manifest.files) {
  try {
    if (sha256(read(path)) !== expected) faults.push(`${path} was changed`)
  } catch {
    faults.push(`${path} is missing`)
  }
}

let whole = 0
let previous = null
const trail = readJson('trail.json', [])
for (const row of trail) {
  const { sequence, at, actorType, actorId, event, requestId, payload, previousHash, hash } = row
  if (previous && sequence <= previous.sequence) faults.push(`line ${sequence} of the trail is out of order`)
  if (payload !== null) {
    const canonical = JSON.stringify([
      sequence,
      at,
      actorType,
      actorId,
      event,
      requestId,
      payload,
      previousHash,
    ])
    if (createHash('sha256').update('\0').update(canonical).digest('hex') !== hash)
      faults.push(`line ${sequence} of the trail was changed`)
    if (previous && previous.sequence + 1 === sequence && previousHash !== previous.hash)
      faults.push(`line ${sequence} of the trail does not follow line ${previous.sequence}`)
    whole += 1
  }
  previous = row
}
const { auditHead } = manifest
if (previous && auditHead && previous.sequence > auditHead.sequence)
  faults.push('the trail is newer than its head')

const node = (left, right) => createHash('sha256').update('\x01').update(left).update(right).digest()

/** The root that follows from a leaf's hash by its proof (RFC 9162, 2.1.3.2); null where the proof does not fit the size. */
function rootFrom(hash, index, size, proof) {
  let [at, last] = [index, size - 1]
  let root = Buffer.from(hash, 'hex')
  for (const step of proof) {
    if (last === 0) return null
    const beside = Buffer.from(step, 'hex')
    if (at % 2 === 1 || at === last) {
      root = node(beside, root)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else root = node(root, beside)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? root : null
}

/** The public key of a line name+id+key, and what a signature of it begins with: SHA-256 over the name and the key. */
function keyOf(line) {
  const key = Buffer.from(line.split('+').slice(2).join('+'), 'base64')
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.subarray(1).toString('base64url') }
  return { key, publicKey: createPublicKey({ key: jwk, format: 'jwk' }) }
}

/** What the note says of the trail, if its signature is by that key. */
function signedState({ note, key: line }) {
  const [text, signature] = note.split('\n\n')
  const [, name, base64] = /^— (\S+) (\S+)$/m.exec(signature)
  const { key, publicKey } = keyOf(line)
  const signed = Buffer.from(base64, 'base64')
  const id = createHash('sha256').update(`${name}\n`).update(key).digest().subarray(0, 4)
  const holds =
    signed.subarray(0, 4).equals(id) && verify(null, Buffer.from(`${text}\n`), publicKey, signed.subarray(4))
  const [, size, root, at] = text.split('\n')
  return holds ? { size: Number(size), root: Buffer.from(root, 'base64'), at } : null
}

/** A note that is none is said like any other fault. */
function readState(given) {
  try {
    return signedState(given)
  } catch {
    return null
  }
}

let proven = 0
const proofs = listed.has('proofs.json') ? readJson('proofs.json', null) : null
const state = proofs ? readState(proofs) : null
if (proofs && !state) faults.push('the state of the trail is not signed by the key that stands beside it')
if (state) {
  const proofOf = new Map((proofs.lines ?? []).map(({ sequence, proof }) => [sequence, proof]))
  for (const { sequence, hash } of trail.filter((row) => row.sequence <= state.size)) {
    const root = rootFrom(hash, sequence - 1, state.size, proofOf.get(sequence) ?? [])
    if (root?.equals(state.root)) proven += 1
    else faults.push(`line ${sequence} of the trail is not in the trail that was signed`)
  }
}

if (faults.length > 0) {
  console.error(`This pack is not as it was made:\n- ${faults.join('\n- ')}`)
  process.exit(1)
}
console.log(`Whole: ${manifest.files.length} files, ${whole} lines of the trail checked.`)
if (auditHead)
  console.log(
    `Head of the whole chain then: line ${auditHead.sequence}, ${auditHead.hash}. Compare it with a digest mail of that day.`,
  )
if (state)
  console.log(
    `${proven} of ${trail.length} lines are in the trail that was signed on ${state.at}, by the key\n${proofs.key}`,
  )
