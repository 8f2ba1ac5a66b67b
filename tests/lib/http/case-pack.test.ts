import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { signTrail } from '#lib/commands/audit/sign-trail.ts'
import type { PackReader } from '#lib/domain/pack/pack.ts'
import { packParts } from '#lib/http/case-pack.ts'
import { type AuditRow, hashAuditRow } from '#lib/platform/audit-chain.ts'
import { readCasePack } from '#lib/reads/case-pack.ts'
import {
  atDesk,
  closeGranted,
  DESK_VERBS,
  givenColleague,
  givenMatched,
  stepUp,
  stored,
} from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

/** A pack unpacked into a folder, as its reader has it. */
async function unpacked(reader: PackReader) {
  const store = freshStore()
  await givenColleague(store, { id: 'mei', name: 'Mei Quillfeather', role: 'lead' })
  const { reference } = await givenConfirmedRequest(store.visitor(), { name: 'Zoe Ambrose' })
  const desk = atDesk(store, 'lead', 'mei')
  must(await DESK_VERBS['add-note'](desk, await givenMatched(store, reference)))
  must(await closeGranted(desk, await stored(desk, reference), 'Here is everything.'))
  const { factor } = await stepUp(desk)
  must(await signTrail(store.system()))
  const pack = must(await readCasePack(desk, { reference, reader, sessionSecret: factor.sessionSecret }))
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const parts = packParts(pack, 'en')
  for (const { path, text } of parts) writeFileSync(join(folder, path), text)
  return { folder, reference, text: parts.map((part) => part.text).join('\n') }
}

function verify(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'verify.mjs')], {
    encoding: 'utf8',
    env: { NODE_ENV: 'test' },
  })
  return { status, said: `${stdout}${stderr}` }
}

describe('a pack', () => {
  it.each(['regulator', 'person'] as const)(
    'for a %s proves itself with nothing but Node',
    async (reader) => {
      const { folder, reference, text } = await unpacked(reader)
      const { status, said } = verify(folder)
      expect([status, said]).toEqual([0, expect.stringMatching(/^Whole: \d+ files, \d+ lines/)])
      // the line that says that this pack was made is younger than what was signed
      const [, proven, of] =
        /(\d+) of (\d+) lines are in the trail that was signed on \S+, by the key\n\S+\+/.exec(said) ?? []
      expect(Number(proven)).toBeGreaterThan(2)
      expect(Number(of) - Number(proven)).toBeLessThanOrEqual(1)
      expect(text).toContain(reference)
      expect(text).toContain('Zoe Ambrose')
      expect(text).toContain('Here is everything.')
    },
  )

  it('for the person names no colleague and holds no note', async () => {
    const { text } = await unpacked('person')
    expect(text).not.toMatch(/Quillfeather|Called them|request-viewed|note-added|"mei"/)
  })

  it('for a regulator holds the notes, and who did what', async () => {
    const { text } = await unpacked('regulator')
    for (const each of ['Quillfeather', 'Called them.', '"mei"']) expect(text).toContain(each)
  })

  it.each([
    ['a file was changed', (folder: string) => edit(folder, 'letters.json', /everything/, 'nothing')],
    ['a file is missing', (folder: string) => rmSync(join(folder, 'mails.json'))],
    ['a file was added', (folder: string) => writeFileSync(join(folder, 'more.txt'), 'x')],
  ])('is not whole once %s', async (_, harm) => {
    const { folder } = await unpacked('regulator')
    harm(folder)
    expect(verify(folder).status).toBe(1)
  })

  it('is not whole once a line of the trail was rewritten, even with a new manifest', async () => {
    const { folder } = await unpacked('regulator')
    edit(folder, 'trail.json', /granted/, 'refused')
    listAnew(folder)
    expect(verify(folder)).toMatchObject({
      status: 1,
      said: expect.stringContaining('of the trail was changed'),
    })
  })

  it('is not whole once a line was made anew with all its hashes: it is not in the trail that was signed', async () => {
    const { folder } = await unpacked('regulator')
    const trail: (AuditRow & Record<string, unknown>)[] = JSON.parse(
      readFileSync(join(folder, 'trail.json'), 'utf8'),
    )
    const [first] = trail
    if (!first) throw new Error('A case has a trail.')
    first.at = '2020-01-01T00:00:00.000Z'
    first.hash = hashAuditRow(first)
    writeFileSync(join(folder, 'trail.json'), JSON.stringify([first]))
    listAnew(folder)
    expect(verify(folder)).toEqual({
      status: 1,
      said: expect.stringContaining(
        `line ${first.sequence} of the trail is not in the trail that was signed`,
      ),
    })
  })

  it.each([
    ['says another size', /\\n(\d+)\\n/, '\\n9$1\\n'],
    ['is no note', /— \S+/, '- nobody'],
    ['is said to be by another key', /\+[0-9a-f]{8}\+A.{5}/, '+01234567+AQAAAA'],
  ])('is not whole once what was signed %s', async (_, what, to) => {
    const { folder } = await unpacked('person')
    edit(folder, 'proofs.json', what, to)
    listAnew(folder)
    expect(verify(folder)).toEqual({
      status: 1,
      said: expect.stringContaining('the state of the trail is not signed by the key that stands beside it'),
    })
  })
})

/** The list of files as somebody makes it who changed one of them. */
function listAnew(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8'))
  for (const file of manifest.files)
    file.sha256 = createHash('sha256')
      .update(readFileSync(join(folder, file.path)))
      .digest('hex')
  writeFileSync(join(folder, 'MANIFEST.json'), JSON.stringify(manifest))
}

function edit(folder: string, path: string, what: RegExp, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8')
  expect(text).toMatch(what)
  writeFileSync(join(folder, path), text.replace(what, to))
}
