import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signerFrom } from '#lib/platform/sign.ts'
import {
  checkpointKey,
  isSignedBy,
  rawKey,
  readCheckpointKeys,
  readCheckpoints,
  signCheckpoint,
} from '#lib/platform/trail-checkpoint.ts'

const signer = signerFrom(createHash('sha256').update('a key').digest())
const stranger = signerFrom(createHash('sha256').update('another').digest())
const ours = [rawKey(signer.publicKey)]
const root = createHash('sha256').update('root').digest('hex')
const checkpoint = {
  origin: 'rights.example/trail',
  size: 4711,
  root,
  at: '2026-11-29T02:00:00.000Z',
}
const note = signCheckpoint(checkpoint, signer)

describe('a signed checkpoint of the trail (SR-144)', () => {
  it('is the text that other transparency logs write: origin, size, root, and who signed', () => {
    const base64 = Buffer.from(root, 'hex').toString('base64')
    const [body, signature] = note.split('\n\n')
    expect(body).toBe(`rights.example/trail\n4711\n${base64}\n2026-11-29T02:00:00.000Z`)
    expect(signature).toMatch(/^— rights\.example\/trail [A-Za-z0-9+/]{91}=\n$/)
  })

  it('is read and proven by its key alone', () => {
    const [read] = readCheckpoints(note)
    expect(read).toMatchObject(checkpoint)
    expect(read && isSignedBy(read, ours)).toBe(true)
    expect(read && isSignedBy(read, readCheckpointKeys(checkpointKey(checkpoint.origin, signer)))).toBe(true)
    expect(read && isSignedBy(read, [rawKey(stranger.publicKey)])).toBe(false)
  })

  it('is found in a mail that was quoted on, with other checkpoints and words around it', () => {
    const later = signCheckpoint({ ...checkpoint, size: 5000 }, signer)
    const mail = `Good morning,\n\nplease keep this:\n\n${note}\n${later}\n${checkpointKey('a.example', signer)}\n`
    const quoted = mail.replaceAll(/^/gm, '> ').replaceAll('\n', '\r\n')
    for (const text of [mail, quoted]) {
      const read = readCheckpoints(text)
      expect(read.map(({ size }) => size)).toEqual([4711, 5000])
      expect(read.every((each) => isSignedBy(each, readCheckpointKeys(text)))).toBe(true)
    }
  })

  it('proves nothing once a letter of it was changed, and what only looks like one is none', () => {
    for (const [from, to] of [
      ['4711', '4712'],
      ['rights', 'lights'],
      ['02:00', '03:00'],
    ] as const) {
      const [changed] = readCheckpoints(note.replace(from, to))
      expect(changed && isSignedBy(changed, ours)).toBe(false)
    }
    expect(readCheckpoints(note.replace('4711', 'many'))).toEqual([])
    expect(readCheckpoints(note.replace('\n\n', '\n'))).toEqual([])
    expect(readCheckpoints('— nobody AAAA\n')).toEqual([])
  })
})
