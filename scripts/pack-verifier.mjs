// Checks a pack of one case. It needs Node 18 or newer and nothing else: node verify.mjs
// 1. every file is as it was when the pack was made (SHA-256, MANIFEST.json)
// 2. every line of the trail that is shown whole is as it was written (its own hash, over the line and the hash before it)
// 3. the lines stand in the order in which they were written, and none is later than the head of the whole chain
import { createHash } from 'node:crypto'
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
for (const row of readJson('trail.json', [])) {
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

if (faults.length > 0) {
  console.error(`This pack is not as it was made:\n- ${faults.join('\n- ')}`)
  process.exit(1)
}
console.log(`Whole: ${manifest.files.length} files, ${whole} lines of the trail checked.`)
if (auditHead)
  console.log(
    `Head of the whole chain then: line ${auditHead.sequence}, ${auditHead.hash}. Compare it with a digest mail of that day.`,
  )
