import { describe, expect, it } from 'vitest'
import { formAttempts } from '#db/schema/index.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { readFormAttempt } from '#lib/http/form-attempt.ts'
import { enterRequest } from '#lib/http/requester-cookies.ts'
import { BASE, door } from '#tests/support/door.ts'
import { givenConfirmedRequest } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'

const JSON_WANTED = { accept: 'application/json' }

describe('a post', () => {
  it('that is good leads on, with its cookies', async () => {
    const cookies = [
      { name: 'session' as const, value: 's'.repeat(43) },
      { name: 'link' as const, value: null },
    ]
    const { post } = door(async () => ok({ to: '/done', cookies, clearSiteData: true }))
    const answer = await post('name=Li')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/done'])
    expect(answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual([
      '__Host-session',
      '__Host-link',
    ])
    expect(answer.headers.get('clear-site-data')).toContain('storage')
    const json = await post('name=Li', JSON_WANTED)
    expect([json.status, await json.json()]).toEqual([200, { location: '/en/done' }])
  })

  it.each([
    [{ origin: 'https://evil.example' }, 403],
    // A plain form of a page without a referrer.
    [{ origin: 'null' }, 303],
    [{ origin: 'null', 'sec-fetch-site': null }, 403],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: null }, 303],
    [{ origin: null, 'sec-fetch-site': null }, 403],
    [{ 'sec-fetch-site': null }, 303],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: null, 'sec-fetch-site': 'none' }, 403],
  ])('from %j is answered %i (SR-016)', async (headers, status) => {
    const { post, ran } = door()
    expect((await post('name=Li', headers)).status).toBe(status)
    expect(ran).toHaveBeenCalledTimes(status === 403 ? 0 : 1)
  })

  it('that is wrong is told at the field, in the reader’s language (SR-036)', async () => {
    const { post, ran } = door()
    const answer = await post('name=&extra=1', JSON_WANTED, { locale: 'zh-CN' })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const { errors, code, instance } = await answer.json()
    expect([code, instance]).toEqual(['invalid-input', 'urn:request:request-1'])
    expect(errors.map(({ field, code: each }: { field: string; code: string }) => [field, each])).toEqual([
      ['name', 'name-missing'],
      ['extra', 'unknown-field'],
    ])
    expect(errors[0].message).toMatch(/\p{Script=Han}/u)
    expect(ran).not.toHaveBeenCalled()
  })

  it('that is wrong is shown again without JavaScript: what was typed is kept, secrets are not', async () => {
    const { post, store } = door()
    const answer = await post('name=&password=hunter2&extra=canary')
    expect(answer.status).toBe(303)
    const location = new URL(answer.headers.get('location') ?? '', BASE)
    const [, browserSecret = ''] =
      /^__Host-browser=([\w-]+);/.exec(answer.headers.getSetCookie()[0] ?? '') ?? []
    expect(location.pathname).toBe('/en/form/1')
    const id = location.searchParams.get('attempt') ?? undefined
    const kept = { id, browserSecret, path: '/en/form/1' }
    const attempt = await readFormAttempt(store.visitor(), kept)
    expect(attempt?.values).toEqual({ name: '', extra: 'canary' })
    expect(attempt?.problem?.code).toBe('invalid-input')
    expect(await readFormAttempt(store.visitor(), { ...kept, browserSecret: 'x'.repeat(43) })).toBeNull()
    expect(await readFormAttempt(store.visitor(), { ...kept, path: '/en/other' })).toBeNull()
    expect(JSON.stringify(await store.context.db.read.select().from(formAttempts))).not.toContain('canary')
    store.pass({ minutes: 61 })
    expect(await readFormAttempt(store.visitor(), kept)).toBeNull()
  })

  it.each([
    ['stale-version', 409],
    ['wrong-status', 409],
    ['draft-expired', 410],
    ['wrong-key', 401],
    ['not-permitted', 403],
  ] as const)('that ends in %s is answered %i to a script', async (code, status) => {
    const { post } = door(async () => failed(code))
    expect((await post('name=Li', JSON_WANTED)).status).toBe(status)
  })

  it('on a stale version keeps what was typed (SR-107)', async () => {
    const { post } = door(async () => failed('stale-version'))
    expect((await post('name=Li')).headers.get('location')).toMatch(/^\/en\/form\/1\?attempt=[0-9a-f]{32}$/)
  })

  it('past the limit is told when to try again, and another way to ask (SR-043, SR-047)', async () => {
    const { post } = door()
    for (let time = 0; time < 5; time++) expect((await post('name=Li')).status).toBe(303)
    const page = await post('name=Li')
    expect([page.status, Number(page.headers.get('retry-after')) > 0]).toEqual([429, true])
    expect(await page.text()).toContain('mailto:')
    const json = await post('name=Li', JSON_WANTED)
    expect([json.status, json.headers.get('retry-after')]).toEqual([429, page.headers.get('retry-after')])
    expect((await post('name=Li', { 'x-forwarded-for': '203.0.113.77' })).status).toBe(303)
    expect((await post('name=Li', { 'x-forwarded-for': '203.0.113.99, 192.0.2.250' })).status).toBe(303)
  })

  it('at the desk counts by sign-in, so that a team behind one address does not wait for each other (SR-043)', async () => {
    const { store, post } = door(undefined, 'staff', { limit: 'desk' })
    const mei = await givenStaff(store.visitor())
    const ana = await givenStaff(store.visitor(), { email: 'ana@operator.example', invitedBy: mei })
    const by = ({ sessionSecret }: { sessionSecret: string }, headers = {}) =>
      post('name=Li', { cookie: `__Host-desk=${sessionSecret}`, ...headers })
    for (let time = 0; time < 300; time++) expect((await by(mei)).status).toBe(303)
    expect((await by(mei)).status).toBe(429)
    expect((await by(mei, { 'x-forwarded-for': '203.0.113.78' })).status).toBe(429)
    expect((await by(ana)).headers.get('location')).toBe('/en/done')
  })

  it('at the desk by nobody who is signed in counts by address, whatever its cookie says', async () => {
    const { store, post } = door(undefined, 'staff', { limit: 'desk' })
    const { sessionSecret } = await givenStaff(store.visitor())
    const made = (n: number) => post('name=Li', { cookie: `__Host-desk=${String(n).padStart(43, 'x')}` })
    for (let time = 0; time < 300; time++) expect((await made(time)).status).not.toBe(429)
    expect((await made(300)).status).toBe(429)
    const signedIn = { cookie: `__Host-desk=${sessionSecret}` }
    expect((await post('name=Li', signedIn)).headers.get('location')).toBe('/en/done')
  })

  it('from elsewhere does not use up anybody’s limit', async () => {
    const { post } = door()
    for (let time = 0; time < 9; time++) await post('name=Li', { origin: 'https://evil.example' })
    expect((await post('name=Li')).status).toBe(303)
  })

  it('that fails unexpectedly tells the request’s number and nothing of the inside (SR-152)', async () => {
    const { post } = door(async () => {
      throw new Error('SELECT secret FROM inside')
    })
    for (const headers of [{}, JSON_WANTED]) {
      const answer = await post('name=Li', headers)
      const text = await answer.text()
      expect(answer.status).toBe(500)
      expect(text).toContain('request-1')
      expect(text).not.toMatch(/SELECT|inside|Error:|node_modules/)
    }
  })

  it('of too much or of another type is refused before it is read', async () => {
    const { post } = door()
    expect((await post(`name=${'x'.repeat(70_000)}`)).status).toBe(413)
    expect((await post('name=Li', { 'content-type': 'text/plain' })).status).toBe(415)
    expect(
      (await post('{"name":["Li"]}', { 'content-type': 'application/json', ...JSON_WANTED })).status,
    ).toBe(422)
    expect((await post('[1]', { 'content-type': 'application/json', ...JSON_WANTED })).status).toBe(422)
  })

  it('of more than usual is read where the route takes it, from those who are signed in', async () => {
    const { store, post } = door(undefined, 'staff', { bodyBytes: 200_000 })
    const big = `name=${'x'.repeat(100_000)}`
    expect((await post(big)).status).toBe(413)
    const { sessionSecret } = await givenStaff(store.visitor())
    const signedIn = { cookie: `__Host-desk=${sessionSecret}` }
    expect((await post(big, signedIn)).headers.get('location')).toBe('/en/done')
    expect((await post(`name=${'x'.repeat(200_000)}`, signedIn)).status).toBe(413)
  })

  it('at an address with odd characters leads back to it', async () => {
    const { post } = door()
    for (const id of ['李', 'a b', 'x\r\nset-cookie: a=b', '\ud800', '//evil.example']) {
      const answer = await post('name=', {}, { id })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toMatch(/^\/en\/form\/[\x21-\x7e]+\?attempt=/)
    }
  })

  it('at an unknown language is answered in English', async () => {
    const { post } = door()
    expect((await post('name=Li', {}, { locale: '//evil.example' })).headers.get('location')).toBe('/en/done')
  })
})

describe('a post of somebody who was signed out', () => {
  it('leads to the door’s sign-in, and runs nothing', async () => {
    const desk = door(undefined, 'staff')
    const answer = await desk.post('name=typed')
    const location = new URL(answer.headers.get('location') ?? '', BASE)
    expect([answer.status, location.pathname]).toEqual([303, '/en/desk/sign-in'])
    expect(location.searchParams.get('next')).toMatch(/^\/en\/form\/1\?attempt=/)
    expect((await desk.post('name=typed', JSON_WANTED)).status).toBe(401)
    expect(desk.ran).not.toHaveBeenCalled()
  })

  it('keeps what a requester typed, for the page of the same request and nobody else’s', async () => {
    const { post, ran, store } = door(undefined, 'requester')
    const { sessionSecret, request } = await givenConfirmedRequest(store.visitor())
    store.pass({ minutes: 31 })
    const answer = await post('name=typed', { cookie: `__Host-session=${sessionSecret}` })
    expect(answer.headers.get('location')).toBe('/en/my-request/sign-in?done=ended')
    const cookieOf = (name: string) =>
      answer.headers.getSetCookie().flatMap((line) => line.match(`^__Host-${name}=([^;]+)`)?.[1] ?? [])[0]
    const kept = { id: cookieOf('attempt'), browserSecret: cookieOf('browser') ?? '', path: '/en/form/1' }
    const shown = (owner?: string) => readFormAttempt(store.visitor(), { ...kept, owner })
    expect(await shown(request.id)).toMatchObject({ values: { name: 'typed' }, problem: null })
    expect([await shown('another'), await shown()]).toEqual([null, null])
    expect(ran).not.toHaveBeenCalled()
  })

  it('leads a requester back to it once they sign in again', () => {
    const attempt = 'a'.repeat(32)
    expect(enterRequest('secret', (name) => (name === 'attempt' ? attempt : null))).toEqual({
      to: `/my-request?attempt=${attempt}#messages`,
      cookies: [
        { name: 'session', value: 'secret' },
        { name: 'attempt', value: null },
      ],
    })
    expect(enterRequest('secret', () => null).to).toBe('/my-request')
  })

  it('keeps nothing where nobody knows whose session it was', async () => {
    const { post, ran } = door(undefined, 'requester')
    expect(
      (await post('name=typed', { cookie: `__Host-session=${'x'.repeat(43)}` })).headers.get('location'),
    ).toBe('/en/my-request/sign-in')
    expect(ran).not.toHaveBeenCalled()
  })
})
