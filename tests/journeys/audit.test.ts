import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { fillIn, follow, press } from '#tests/support/fill-in.ts'
import { givenConfirmedRequest } from '#tests/support/given.ts'
import { newDataDir, removeDataDir } from '#tests/support/portal.ts'
import { textOf } from '#tests/support/requester.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { storeBeside } from '#tests/support/store-beside.ts'
import { look, setScene } from '#tests/support/story.ts'

const story = setScene()
const store = storeBeside(story)
const t = translatorFor('en', 'audit')
const history = translatorFor('en', 'history')
/** What a spreadsheet would reckon with, if a cell began with it. */
const OTTO = '=HYPERLINK("https://evil.example";"Otto")'
let chief: Page
let otto: Page
let reference: string

const rows = (page: Page) => page.locator('main tbody tr')
const open = (page: Page, query: Record<string, string>, locale = 'en') =>
  page.goto(`/${locale}/desk/audit?${new URLSearchParams(query)}`)

beforeAll(async () => {
  chief = await store.colleague({ id: 'chief', role: 'administrator', name: 'Mei Lin' })
  otto = await store.colleague({ id: 'otto', role: 'handler', name: OTTO })
  const filed = await givenConfirmedRequest(store.visitor(), { kind: 'complaint', name: 'Zoe Quillfeather' })
  reference = filed.reference
  const requester = await store.requester(filed.sessionSecret, { javaScriptEnabled: false })
  await requester.goto('/en/my-request')
  await fillIn(requester, [['body', 'Please see the letter.']])
  const letter = { name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdf() }
  await requester.locator('input[type=file]').setInputFiles([letter])
  await press(requester, translatorFor('en', 'my-request')('messages.send'))
})

describe('the history of the whole desk', () => {
  it('holds who looked at a person and at a file, and is filtered down to it', async () => {
    await otto.goto(`/en/desk/requests/${reference}`)
    const link = otto.locator('#files').getByRole('link', {
      name: translatorFor('en', 'files')('download', { name: 'letter.pdf' }),
    })
    const [download] = await Promise.all([otto.waitForEvent('download'), link.click()])
    expect(readFileSync(await download.path()).equals(pdf())).toBe(true)

    await open(chief, {})
    await look(chief)
    expect(await textOf(chief)).not.toMatch(/Zoe|Quillfeather|letter\.pdf/)
    await fillIn(chief, [
      ['staff', 'otto'],
      ['reference', reference.toLowerCase()],
    ])
    await press(chief, t('filter.submit'))
    await look(chief)
    expect(await rows(chief).locator('th').allInnerTexts()).toEqual([
      ...['Downloaded a file completely', history('file-download-started'), history('request-viewed')],
    ])
    for (const row of await rows(chief).allInnerTexts()) expect(row).toContain(reference)
    await fillIn(chief, [['event', 'request-viewed']])
    await press(chief, t('filter.submit'))
    expect(await rows(chief).count()).toBe(1)
    await fillIn(chief, [['to', '2020-01-01']])
    await press(chief, t('filter.submit'))
    await look(chief)
    expect(await textOf(chief)).toContain(t('empty.title'))
  })

  it('is exported as it is filtered, as cells that no spreadsheet reckons with, and that is written down too', async () => {
    await open(chief, { staff: 'otto' })
    await follow(chief, t('export.link'))
    await look(chief)
    await press(chief, t('export.submit'))
    await look(chief)
    const link = chief.getByRole('link', { name: t('export.download') })
    const [download] = await Promise.all([chief.waitForEvent('download'), link.click()])
    const table: Record<string, string>[] = parse(readFileSync(await download.path()), {
      bom: true,
      columns: true,
    })
    expect(table.map((row) => row.Event)).toEqual([
      ...['file-download-ended', 'file-download-started', 'request-viewed'],
    ])
    expect(table.map((row) => row.Name)).toEqual(Array(3).fill(`'${OTTO}`))
    const cells = table.flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    await open(chief, { event: 'audit-exported' })
    expect(await rows(chief).innerText()).toContain('Mei Lin')
  })

  it('is read by an auditor on a phone without scripts, in Chinese; what the desk did to itself is in words', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }
    const wu = await store.colleague(
      { id: 'wu', role: 'auditor', name: '吴浩' },
      { ...options, colorScheme: 'dark' },
    )
    await chief.goto('/en/desk/laws/UK')
    await fillIn(chief, [['mode', 'off']])
    await press(chief, translatorFor('en', 'law-desk')('mode.submit'))
    await open(wu, { actor: 'staff' }, 'zh-CN')
    await look(wu)
    const zh = translatorFor('zh-CN', 'history')
    expect(await textOf(wu)).not.toContain(zh('other'))
    expect(await rows(wu).first().innerText()).toContain('自此不再遵循')
    const oldestFirst = translatorFor('zh-CN', 'audit')('caption', { order: 'oldest' })
    await follow(wu, translatorFor('zh-CN', 'audit')('columns.when'))
    await look(wu)
    expect(await rows(wu).first().innerText()).not.toContain('自此不再遵循')
    await fillIn(wu, [['event', 'law-mode-changed']])
    await press(wu, translatorFor('zh-CN', 'audit')('filter.submit'))
    await look(wu)
    expect(await rows(wu).count()).toBe(1)
    expect(await wu.getByRole('table', { name: oldestFirst }).count()).toBe(1)
  })

  it('is not there for whoever may not see it, not by its address and not by a post', async () => {
    await otto.goto('/en/desk')
    expect(await otto.locator('a[href*="/desk/audit"]').count()).toBe(0)
    for (const path of ['audit', 'audit/export', 'audit/table/trail.csv']) {
      const answer = await otto.request.get(`/en/desk/${path}`)
      expect([path, answer.status()]).toEqual([path, path.endsWith('csv') ? 403 : 404])
      expect(await answer.text()).not.toContain(reference)
    }
    const headers = { origin: story.portal.baseUrl, 'sec-fetch-site': 'same-origin' }
    const posted = await otto.request.post('/en/desk/audit/export/make', { form: {}, headers })
    expect(posted.status()).toBe(403)
    await open(chief, { event: 'access-denied' })
    expect(await rows(chief).first().innerText()).toContain('Otto')
  })
})

describe('npm run verify-audit', () => {
  const copy = newDataDir()
  afterAll(() => removeDataDir(copy))

  function verify(dataDir: string, ...more: string[]) {
    const env = { ...process.env, PORTAL_DATA_DIR: dataDir }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify-audit.ts', ...more], {
      ...{ env, encoding: 'utf8' },
    })
    return { status, said: `${stdout}${stderr}` }
  }

  it('holds the trail against what somebody copied from its page, and kept', async () => {
    await open(chief, {})
    const details = chief.locator('details', { hasText: /^Signed: the first/ })
    await details.locator('summary').click()
    await look(chief)
    const file = join(copy, 'kept.txt')
    mkdirSync(copy, { recursive: true })
    writeFileSync(file, await details.locator('pre').innerText())
    expect(verify(story.portal.dataDir, '--checkpoint', file)).toEqual({
      status: 0,
      said: expect.stringContaining('rows are those that were signed on'),
    })
    writeFileSync(file, 'nothing')
    expect(verify(story.portal.dataDir, '--checkpoint', file).status).toBe(1)
  })

  it('proves the chain of a portal that runs, and names the row that somebody changed', () => {
    expect(verify(story.portal.dataDir)).toEqual({
      status: 0,
      said: expect.stringMatching(/^The audit trail is whole: \d+ rows, head [0-9a-f]{64}\./),
    })
    const path = databasePath(copy)
    mkdirSync(dirname(path), { recursive: true })
    const live = new Database(databasePath(story.portal.dataDir), { readonly: true })
    live.prepare('vacuum into ?').run(path)
    live.close()
    const harmed = new Database(path)
    const { sequence } = harmed
      .prepare(`select sequence from audit where event = 'request-viewed' and actor_id = 'otto'`)
      .get() as { sequence: number }
    const hide = harmed.prepare(`update audit set actor_id = 'chief' where sequence = ?`)
    expect(() => hide.run(sequence)).toThrow(/append-only/)
    harmed.exec('drop trigger audit_no_update')
    hide.run(sequence)
    harmed.close()
    expect(verify(copy)).toEqual({
      status: 1,
      said: expect.stringContaining(`broken at sequence ${sequence}.`),
    })
  })
})
