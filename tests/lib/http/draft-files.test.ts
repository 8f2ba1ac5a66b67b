import { NextRequest } from 'next/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { draftFileRoute } from '#lib/http/draft-files.ts'
import { stepRoute } from '#lib/http/request-form.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { readDraft } from '#lib/reads/draft.ts'
import { givenDraft } from '#tests/support/given.ts'
import { pdf, png } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

const BASE = 'https://rights.example.com'
const holder = globalThis as typeof globalThis & { rightsPortal?: unknown }
let client = 0

async function pages(settings: Record<string, string> = {}) {
  const store = freshStore()
  const { db, keys } = store.context
  const { draftSecret } = await givenDraft(store.visitor(), { kinds: ['correction', 'complaint'] })
  const place = { PORTAL_BASE_URL: BASE, PORTAL_DATA_DIR: store.dataDir, PORTAL_TRUSTED_PROXIES: '1' }
  const env = parseEnv({ ...place, PORTAL_MIN_FREE_MB: '0', ...settings })
  holder.rightsPortal = { db, keys, clock: () => store.now, env }
  onTestFinished(() => {
    holder.rightsPortal = undefined
  })
  const address = `203.0.113.${++client}`
  const request = (path: string, body: BodyInit, headers: Record<string, string> = {}) => {
    const own = { origin: BASE, 'sec-fetch-site': 'same-origin', accept: 'application/json' }
    const from = { cookie: `__Host-draft=${draftSecret}`, 'x-forwarded-for': address }
    const init = { method: 'POST', body, headers: { ...own, ...from, ...headers }, duplex: 'half' as const }
    return new NextRequest(`${BASE}/en${path}`, init)
  }
  const save = (body: BodyInit, headers?: Record<string, string>) =>
    stepRoute(false)(request('/request/details/save', body, headers), {
      params: Promise.resolve({ locale: 'en', step: 'details' }),
    })
  const add = (body: BodyInit, headers?: Record<string, string>) =>
    draftFileRoute({ name: '/add', back: '/request/details' })(request('/request/files/add', body, headers), {
      params: Promise.resolve({ locale: 'en' }),
    })
  const draft = () => readDraft(store.visitor(), draftSecret)
  return { store, save, add, draft }
}

type Part = [string, string | { name: string; bytes: Buffer }]
function form(...parts: Part[]): FormData {
  const sent = new FormData()
  for (const [name, value] of parts)
    if (typeof value === 'string') sent.append(name, value)
    else sent.append(name, new Blob([new Uint8Array(value.bytes)]), value.name)
  return sent
}
const file = (name: string, bytes = pdf()) => ({ name, bytes })
const complaint = (...parts: Part[]) =>
  form(['kind', 'complaint'], ['whatHappened', 'Nobody answered.'], ...parts)
const entry = (at: number, mark: string, ...parts: Part[]): Part[] => [
  [`items.${at}.mark`, mark],
  [`items.${at}.says`, `old ${mark}`],
  [`items.${at}.shouldSay`, `new ${mark}`],
  ...parts,
]

describe('a page of the form with files', () => {
  it('saves what was typed and keeps its files for the right it asks about', async () => {
    const { save, draft } = await pages()
    const answer = await save(complaint(['files', file('信.pdf')], ['files', file('b.png', png())]))
    expect([answer.status, (await answer.json()).location]).toEqual([200, '/en/request/check'])
    expect(answer.headers.get('content-security-policy')).toContain('nonce-')
    const { answers, files } = await draft()
    expect(answers.details?.complaint).toEqual({ whatHappened: 'Nobody answered.' })
    expect(files.map(({ kind, name }) => [kind, name])).toEqual([
      ['complaint', '信.pdf'],
      ['complaint', 'b.png'],
    ])
  })

  it('ties each file to its entry, and takes empty file fields for what they are', async () => {
    const { save, draft } = await pages()
    const parts = [
      ...entry(0, '1', ['items.0.files', file('', Buffer.alloc(0))]),
      ...entry(1, 'QT7', ['items.1.files', file('proof.pdf')]),
    ]
    expect((await save(form(['kind', 'correction'], ['remarks', ''], ...parts))).status).toBe(200)
    expect((await draft()).files).toMatchObject([{ kind: 'correction', itemMark: 'QT7', name: 'proof.pdf' }])
  })

  it('with a wrong file says so at its field, and keeps the right one and what was typed', async () => {
    const { save, draft } = await pages()
    const parts = [...entry(0, '1', ['items.0.files', file('a.png')], ['items.0.files', file('b.pdf')])]
    const sent = () => form(['kind', 'correction'], ['remarks', ''], ...parts)
    const { errors } = await (await save(sent())).json()
    expect(errors).toMatchObject([{ field: 'items.0.files.0', code: 'file-type-differs' }])
    const native = await save(sent(), { accept: 'text/html' })
    expect(native.headers.get('location')).toMatch(/^\/en\/request\/details\?attempt=/)
    expect((await draft()).files.map(({ name }) => name)).toEqual(['b.pdf', 'b.pdf'])
  })

  it('takes a file back and shows itself again', async () => {
    const { save, draft } = await pages()
    await save(complaint(['files', file('a.pdf')]))
    const [{ id } = { id: '' }] = (await draft()).files
    const answer = await save(complaint(['removeFile', id]), { accept: 'text/html' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/details\?attempt=/),
    ])
    expect((await draft()).files).toEqual([])
  })

  it('without files is a form like any other', async () => {
    const { save, draft } = await pages()
    const typed = new URLSearchParams({ kind: 'complaint', whatHappened: 'Again.' })
    expect((await save(typed)).status).toBe(200)
    expect((await draft()).answers.details?.complaint).toEqual({ whatHappened: 'Again.' })
  })

  it('goes on without its files while the disk is low, and says which', async () => {
    const { save, draft } = await pages({ PORTAL_MIN_FREE_MB: '0' })
    expect((await save(complaint())).status).toBe(200)
    const env = (holder.rightsPortal as { env: { MIN_FREE_MB: number; DATA_DIR: string } }).env
    const { freeMegabytes } = await import('#lib/platform/disk.ts')
    env.MIN_FREE_MB = Math.floor(freeMegabytes(env.DATA_DIR) / 2)
    const { errors } = await (await save(complaint(['files', file('a.pdf')]))).json()
    expect(errors).toMatchObject([{ field: 'files.0', code: 'file-not-now' }])
    expect((await save(complaint())).status).toBe(200)
    expect((await draft()).files).toEqual([])
  })

  it('whose draft is gone begins anew without its files', async () => {
    const { save } = await pages()
    const answer = await save(complaint(['files', file('a.pdf')]), { cookie: '' })
    expect([answer.status, (await answer.json()).location]).toEqual([200, '/en/request/kind?lost=1'])
  })

  it('of more text than a form has is refused', async () => {
    const { save } = await pages()
    expect((await save(complaint(['remarks', 'x'.repeat(70_000)]))).status).toBe(413)
  })
})

describe('a file by itself', () => {
  it('answers its id', async () => {
    const { add, draft } = await pages()
    const told = await (
      await add(form(['kind', 'correction'], ['mark', 'QT7'], ['files', file('a.pdf')]))
    ).json()
    expect((await draft()).files).toMatchObject([{ id: told.file, kind: 'correction', itemMark: 'QT7' }])
  })

  it('answers what is wrong with it', async () => {
    const { add } = await pages()
    const answer = await add(form(['kind', 'complaint'], ['files', file('a.png')]))
    expect(answer.status).toBe(422)
    expect((await answer.json()).errors).toMatchObject([{ code: 'file-type-differs' }])
  })

  it.each([
    ['without a draft', { cookie: '' }, 410],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s is refused', async (_what, headers, status) => {
    const { add, draft } = await pages()
    expect((await add(form(['kind', 'complaint'], ['files', file('a.pdf')]), headers)).status).toBe(status)
    expect((await draft()).files).toEqual([])
  })

  it('is not taken from a program that sends one after the other', async () => {
    const { add } = await pages()
    const send = () => add(form(['kind', 'complaint'], ['files', file('a.txt', Buffer.alloc(0))]))
    for (let at = 0; at < 40; at++) await send()
    expect((await (await send()).json()).errors).toMatchObject([{ code: 'file-not-now' }])
  })
})
