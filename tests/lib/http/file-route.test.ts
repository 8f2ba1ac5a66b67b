import { readdirSync } from 'node:fs'
import { NextRequest } from 'next/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { messageWithFilesForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { fileRoute } from '#lib/http/file-route.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { filesFolder } from '#lib/platform/file-store.ts'
import { givenConfirmedRequest } from '#tests/support/given.ts'
import { pdf, png } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

const BASE = 'https://rights.example.com'
const holder = globalThis as typeof globalThis & { rightsPortal?: unknown }
let client = 0

async function fileDoor(settings: Record<string, string> = {}) {
  const store = freshStore()
  const { db, keys } = store.context
  const { request, sessionSecret } = await givenConfirmedRequest(store.visitor())
  const place = { PORTAL_BASE_URL: BASE, PORTAL_DATA_DIR: store.dataDir, PORTAL_TRUSTED_PROXIES: '1' }
  const env = parseEnv({ ...place, PORTAL_MIN_FREE_MB: '0', ...settings })
  holder.rightsPortal = { db, keys, clock: () => store.now, env }
  onTestFinished(() => {
    holder.rightsPortal = undefined
  })
  const seen: unknown[] = []
  const handler = fileRoute({
    name: '/form',
    schema: messageWithFilesForm,
    back: () => '/form',
    async run({ input }) {
      seen.push(input)
      return ok({ to: '/done', told: { file: input.uploaded[0] ?? '' } })
    },
  })
  const address = `198.51.100.${++client}`
  const post = (body: BodyInit, headers: Record<string, string> = {}) => {
    const all = {
      ...{ origin: BASE, 'sec-fetch-site': 'same-origin', accept: 'application/json', 'x-nonce': 'forged' },
      ...{ cookie: `__Host-session=${sessionSecret}`, 'x-forwarded-for': address },
      ...headers,
    }
    const init = { method: 'POST', body, headers: all, duplex: 'half' as const }
    return handler(new NextRequest(`${BASE}/en/form`, init), { params: Promise.resolve({ locale: 'en' }) })
  }
  const rows = () => listAttachments(store.context.db.read, request.id)
  return { store, post, rows, seen }
}

function form(...files: [string, Buffer][]): FormData {
  const sent = new FormData()
  sent.set('body', 'Here it is.')
  for (const [name, bytes] of files) sent.append('files', new Blob([new Uint8Array(bytes)]), name)
  return sent
}

describe('a form with files', () => {
  it('is taken with its fields, whatever its files are called', async () => {
    const { post, rows, seen } = await fileDoor()
    const answer = await post(form(['护照.pdf', pdf()], ['b.png', png()]))
    expect(answer.status).toBe(200)
    const ids = (await rows()).map(({ id }) => id)
    const uploaded = expect.arrayContaining(ids)
    expect([ids.length, seen]).toEqual([2, [{ body: 'Here it is.', uploaded }]])
    const told = await answer.json()
    expect([told.location, ids.includes(told.file)]).toEqual(['/en/done', true])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).not.toContain('forged')
  })

  it('whose file field was left empty is a form without files', async () => {
    const { post, rows, seen } = await fileDoor()
    const body = form()
    body.append('files', new Blob([]), '')
    expect((await post(body)).status).toBe(200)
    expect([seen, await rows()]).toEqual([[{ body: 'Here it is.', uploaded: [] }], []])
  })

  it('with a wrong file keeps the right ones and what was typed, and says which it is', async () => {
    const { post, rows, seen } = await fileDoor()
    const answer = await post(form(['a.pdf', pdf()], ['b.png', pdf()]))
    expect(answer.status).toBe(422)
    const { errors } = await answer.json()
    expect(errors).toMatchObject([{ field: 'files.0', code: 'file-type-differs' }])
    expect(errors[0].message).toContain('b.png')
    expect([seen, await rows()]).toMatchObject([[], [{ messageId: null }]])
    const native = await post(form(['b.png', pdf()]), { accept: 'text/html' })
    expect(native.headers.get('location')).toContain('/en/form?attempt=')
  })

  it('with a file that is too large says so, and its other files are taken', async () => {
    const { post, rows } = await fileDoor()
    const answer = await post(form(['long.pdf', Buffer.alloc(11 * 1024 * 1024)], ['a.pdf', pdf()]))
    const { errors } = await answer.json()
    expect(errors).toMatchObject([{ field: 'files.0', code: 'file-too-large' }])
    expect(await rows()).toHaveLength(1)
  })

  it('that breaks off leaves nothing behind', async () => {
    const { store, post, rows } = await fileDoor()
    const head = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-1.7'
    const answer = await post(head, { 'content-type': 'multipart/form-data; boundary=x' })
    expect(answer.status).toBe(422)
    expect([await rows(), readdirSync(filesFolder(store.dataDir))]).toEqual([[], []])
  })

  it.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['of another kind', { 'content-type': 'text/plain' }, 415],
    ['signed out', { cookie: '' }, 401],
    ['announced too long', { 'content-length': '99000000' }, 413],
  ])('%s is refused', async (_what, headers, status) => {
    const { post, rows } = await fileDoor()
    expect((await post(form(['a.pdf', pdf()]), headers)).status).toBe(status)
    expect(await rows()).toEqual([])
  })

  it('is refused while the disk is low, before requests without files are', async () => {
    const { post } = await fileDoor({ PORTAL_MIN_FREE_MB: '900000' })
    expect((await post(form(['a.pdf', pdf()]))).status).toBe(503)
  })

  it('of six files is too large', async () => {
    const { post } = await fileDoor()
    const six = Array.from({ length: 7 }, (_, at): [string, Buffer] => [`${at}.png`, png()])
    expect((await post(form(...six))).status).toBe(413)
  })
})
