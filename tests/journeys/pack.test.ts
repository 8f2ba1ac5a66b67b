import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Download, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { databasePath } from '#db/client.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { closeGranted, DESK_VERBS, stored } from '#tests/support/desk.ts'
import { glance } from '#tests/support/examine.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { must } from '#tests/support/given.ts'
import { textOf } from '#tests/support/requester.ts'
import { givenKnown, storeBeside } from '#tests/support/store-beside.ts'
import { look, newBrowser, setScene } from '#tests/support/story.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'
import { partsOf } from '#tests/support/zip-parts.ts'

const story = setScene()
const store = storeBeside(story)
const t = translatorFor('en', 'pack')
const ZOE = { name: 'Zoe Ambrose', email: 'zoe@mail.example' }
/** Colleagues, by their names and addresses, and somebody whom only a note names. */
const NOT_FOR_ZOE = /Quillfeather|Marigold|desk\.example|"mei"|"otto"|Wintergreen/
let mei: Page
let reference: string
let casePath: string

beforeAll(async () => {
  mei = await store.colleague({ id: 'mei', role: 'lead', name: 'Mei Quillfeather' })
  await store.colleague({ id: 'otto', role: 'handler', name: 'Otto Marigold' })
  ;({ reference } = await givenKnown(store, { ...ZOE, residence: 'DE' }))
  casePath = `/en/desk/requests/${reference}`
  // the rules the portal was started with: a letter goes at once
  const operator = operatorFrom(parseEnv({ PORTAL_DESK_RULES: JSON.stringify(TEST_RULES) }))
  const lead = { ...store.as('lead', 'mei'), operator }
  const seen = () => stored(lead, reference)
  must(await assignRequest(lead, { ...(await seen()), assigneeId: 'otto' }))
  must(await addNote(lead, { ...(await seen()), body: 'Ask Bao Wintergreen about it.' }))
  // each goes out by the worker
  const until = (status: Status) =>
    vi.waitUntil(async () => (await seen()).status === status, { timeout: 20_000, interval: 100 })
  must(await DESK_VERBS['ask-requester'](lead, await seen()))
  await until('waiting')
  must(await closeGranted(lead, await seen(), 'You were right.'))
  await until('closed')
  await story.mailbox.waitFor(
    ({ to, mail }) => to.includes(ZOE.email) && mail.text?.includes('/my-request') === true,
  )
})

/** A pack as whoever gets it has it: unpacked into a folder with nothing else in it. */
async function unpack(download: Download) {
  const parts = await partsOf(readFileSync(await download.path()))
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, bytes] of parts) writeFileSync(join(folder, path), bytes)
  const text = [...parts].map(([path, bytes]) => (path === 'verify.mjs' ? '' : bytes.toString())).join('\n')
  return { parts, folder, text, json: (path: string) => JSON.parse(parts.get(path)?.toString() ?? 'null') }
}

/** Runs what lies in a pack, as its reader would: by Node alone. */
function verify(folder: string) {
  const run = { cwd: folder, env: { NODE_ENV: 'test' as const }, encoding: 'utf8' as const }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs'], run)
  return { status, said: `${stdout}${stderr}` }
}

async function download(page: Page, click: () => Promise<void>): Promise<Download> {
  const [begun] = await Promise.all([page.waitForEvent('download'), click()])
  return begun
}
const atOnce = (page: Page) => page.getByRole('button', { name: t('atOnce') })

/** When a factor was shown last in every session of somebody. */
function setFactorShown(staffId: string, at: string): void {
  const database = new Database(databasePath(story.portal.dataDir))
  database.prepare('update staff_sessions set factor_at = ? where staff_id = ?').run(at, staffId)
  database.close()
}

describe('a pack for a regulator', () => {
  it('comes by one press on the page of the case, holds everything, and proves itself with nothing but Node', async () => {
    await mei.goto(casePath)
    await look(mei)
    const { folder, json, text, parts } = await unpack(await download(mei, () => atOnce(mei).click()))
    expect(new URL(mei.url()).pathname).toBe(casePath)
    expect(verify(folder)).toEqual({
      status: 0,
      said: expect.stringMatching(/^Whole: \d+ files, \d+ lines of the trail checked\./),
    })
    expect(verify(folder).said).toMatch(/\n(\d+) of \1 lines are in the trail that was signed on/)
    const facts = json('case.json')
    expect(facts.decision.body).toBe('You were right.')
    const { dueOn } = await stored(store.visitor(), reference)
    expect(facts.request.dueOn).toBe(dueOn)
    expect(JSON.stringify(facts.receipt)).toContain(dueOn)
    expect(json('notes.json')[0].body).toContain('Bao Wintergreen')
    const events = json('trail.json').map(({ event }: { event: string }) => event)
    expect(events).toEqual(
      expect.arrayContaining(['request-submitted', 'email-confirmed', 'requester-asked', 'request-closed']),
    )
    expect(events.at(-1)).toBe('pack-made')
    const sent = json('mails.json').find(
      ({ to, subject }: Record<string, string>) => to === ZOE.email && subject,
    )
    const came = story.mailbox.received.find(({ mail }) => mail.messageId?.includes(sent.messageId))
    expect(came?.mail.subject).toBe(sent.subject)
    expect(text).toContain('Mei Quillfeather')
    const page = await newBrowser(story)
    await page.setContent((parts.get('index.html') ?? '').toString())
    expect(await page.locator('body').innerText()).toContain('Assigned to Otto Marigold')

    // one changed byte is found, wherever it is
    for (const path of ['mails.json', 'trail.json', 'index.html']) {
      const whole = readFileSync(join(folder, path))
      const harmed = Buffer.from(whole)
      harmed[whole.length - 5] = (harmed[whole.length - 5] ?? 0) ^ 1
      writeFileSync(join(folder, path), harmed)
      expect(verify(folder)).toEqual({
        ...{ status: 1, said: expect.stringContaining(`${path} was changed`) },
      })
      writeFileSync(join(folder, path), whole)
    }
    expect(verify(folder).status).toBe(0)
    await mei.goto(casePath)
    expect(await textOf(mei)).toContain(translatorFor('en', 'history')('pack-made'))
  })

  it('asks for a code first, if none was shown for ten minutes', async () => {
    setFactorShown('mei', Temporal.Now.instant().subtract({ minutes: 30 }).toString())
    await mei.goto(casePath)
    await Promise.all([mei.waitForURL('**/pack?*'), atOnce(mei).click()])
    await look(mei)
    expect(await mei.locator('main [name=code]').count()).toBe(1)
    expect(await mei.locator('main [name=reader][value=regulator]').isChecked()).toBe(true)
    const straight = await mei.request.get(`${casePath}/pack/regulator.zip`)
    expect(straight.status()).toBe(403)
    setFactorShown('mei', Temporal.Now.instant().toString())
  })

  it('is made by nobody who may not: neither by a press nor by its address', async () => {
    const nora = await store.colleague({ id: 'nora', role: 'handler', name: 'Nora Reed' })
    await nora.goto(casePath)
    expect(await atOnce(nora).count()).toBe(0)
    expect((await nora.request.get(`${casePath}/pack/regulator.zip`)).status()).toBe(403)
  })
})

describe('a pack for the person', () => {
  it('says truly what happened, proves itself too, and names nobody of the desk and nobody from a note', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
    const page = await newBrowser(story, { ...options, colorScheme: 'dark' })
    await page.context().addCookies(await mei.context().cookies())
    await page.goto(`/zh-CN/desk/requests/${reference}`)
    const zh = translatorFor('zh-CN', 'pack')
    await follow(page, zh('link'))
    await look(page)
    await press(page, zh('submit'))
    await look(page)
    await fillIn(page, [['reader', 'person']])
    await press(page, zh('submit'))
    await look(page)
    const link = page.getByRole('link', { name: zh('download', { reader: zh('readers.person') }) })
    const { folder, text, parts, json } = await unpack(await download(page, () => link.click()))
    expect(verify(folder)).toEqual({ status: 0, said: expect.stringMatching(/^Whole: /) })
    expect(text).toContain(ZOE.name)
    expect(text).toContain('You were right.')
    expect(text).not.toMatch(NOT_FOR_ZOE)
    expect(parts.has('notes.json')).toBe(false)
    const events = json('trail.json').map(({ event }: { event: string }) => event)
    expect(events).not.toContain('request-assigned')
    const shown = (parts.get('index.html') ?? '').toString()
    const nouns = translatorFor('zh-CN', 'nouns')
    expect(shown).toContain(`办结了申请：${nouns('outcomes.granted')}`)
    expect(shown).not.toContain(translatorFor('zh-CN', 'history')('noDate'))
    // a page to read on any phone: the words of the portal, no names of fields
    const kept = await newBrowser(story, { viewport: options.viewport })
    await kept.setContent(shown)
    expect((await glance(kept)).overflow).toBeLessThanOrEqual(0)
    const read = await kept.locator('body').innerText()
    expect(read).toContain(translatorFor('zh-CN', 'request')('answers.delivery'))
    expect(read).not.toMatch(/[{}]|"\w+":/)
  })
})
