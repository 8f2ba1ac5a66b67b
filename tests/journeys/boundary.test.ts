import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { countStored } from '#tests/support/invariants.ts'
import { Person } from '#tests/support/person.ts'
import { confirmationMail, givenFiled } from '#tests/support/requester.ts'
import { newBrowser, setScene } from '#tests/support/story.ts'

const story = setScene()

describe('a mail scanner', () => {
  it('that opens the link, runs its scripts and posts its forms confirms nothing', async () => {
    const email = 'scanned@mail.example'
    await givenFiled(await newBrowser(story), story, { kind: 'access', email })
    const { link } = await confirmationMail(story, email)
    const path = new URL(link).pathname
    const robot = new Person(story.portal.baseUrl)
    for (let n = 0; n < 20; n++) {
      expect((await robot.get(path)).status).toBe(303)
      expect((await fetch(link, { method: 'HEAD', redirect: 'manual' })).status).toBe(303)
    }
    const scanner = await newBrowser(story)
    await scanner.goto(link)
    await scanner.waitForTimeout(2000)
    const forms = await scanner.locator('form').count()
    for (let n = 0; n < forms; n++) {
      await scanner.goto(link)
      const form = scanner.locator('form').nth(n)
      // the next visit must not cut this post short
      const answered = scanner.waitForEvent('load')
      await form.evaluate((element) => (element as HTMLFormElement).submit())
      await answered
    }
    expect(statusesOf(email)).toEqual(['unconfirmed'])
  })
})

describe('sending', () => {
  it('twenty times at once makes one request, and every answer is the same', async () => {
    const person = new Person(story.portal.baseUrl)
    const fields = await person.answerQuestions({ kind: 'access', email: 'double-click@mail.example' })
    const before = countStored(story.portal.dataDir)
    const cookies = new Map(person.cookies)
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const tab = new Person(story.portal.baseUrl)
        for (const [name, value] of cookies) tab.cookies.set(name, value)
        const { status, headers } = await tab.post('/en/request/check/send', fields)
        return `${status} ${headers.get('location')} ${tab.cookies.get('filing')}`
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^303 \/en\/request\/sent /)
    const after = countStored(story.portal.dataDir)
    expect(after.requests - before.requests).toBe(1)
    expect(after.confirmationMails - before.confirmationMails).toBe(1)
  })
})

describe('looking', () => {
  it('changes nothing, whichever address is got', async () => {
    const person = new Person(story.portal.baseUrl)
    await person.answerQuestions({ kind: 'deletion', email: 'looker@mail.example' })
    const before = snapshot()
    for (const path of PAGES) {
      await person.get(path)
      await fetch(story.portal.baseUrl + path, { method: 'HEAD', redirect: 'manual' })
    }
    expect(snapshot()).toEqual(before)
  })
})

describe('every answer', () => {
  it.each([
    '/en',
    '/zh-CN/request/kind',
    '/en/desk',
    '/en/desk/sign-in',
    '/',
    '/desk',
    '/en/no/such/page',
    '/healthz',
    '/en/confirm/abc',
  ])('to %s carries the security headers', async (path) => {
    const { headers } = await fetch(story.portal.baseUrl + path, { redirect: 'manual' })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /default-src 'none'.*script-src 'nonce-[\w-]{24,}' 'strict-dynamic'.*frame-ancestors 'none'/,
    )
    expect(policy).not.toContain('unsafe')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('has a nonce of its own', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(`${story.portal.baseUrl}/en`)).headers.get('content-security-policy'),
      ),
    )
    expect(policies[0]).not.toBe(policies[1])
  })
})

describe('bad input', () => {
  const json = { accept: 'application/json' }
  it.each([
    ['nothing', [], 422],
    ['an unknown kind', [['kinds[]', 'refund']], 422],
    [
      'a field that does not exist',
      [
        ['kinds[]', 'access'],
        ['admin', 'yes'],
      ],
      422,
    ],
    [
      'a field sent twice',
      [
        ['kinds', 'access'],
        ['kinds', 'deletion'],
      ],
      422,
    ],
    ['more than a form can hold', [['kinds[]', 'x'.repeat(70_000)]], 413],
  ] as [string, [string, string][], number][])(
    '%s is a problem for machines, and nothing is stored',
    async (_, fields, status) => {
      const before = snapshot()
      const answer = await new Person(story.portal.baseUrl).post('/en/request/kind/save', fields, json)
      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(await answer.json()).toMatchObject({
        status,
        type: expect.stringContaining('problem'),
        title: expect.any(String),
      })
      expect(snapshot()).toEqual(before)
    },
  )

  it.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a sibling', { 'sec-fetch-site': 'same-site' }],
    ['nowhere', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('posted from %s is refused at the door', async (_, headers) => {
    const answer = await new Person(story.portal.baseUrl).post(
      '/en/request/kind/save',
      [['kinds[]', 'access']],
      headers,
    )
    expect(answer.status).toBe(403)
  })

  it('is shown again without scripts, with what was typed and the reason beside it', async () => {
    const person = new Person(story.portal.baseUrl)
    await person.answerQuestions({ kind: 'access', email: 'typo@mail.example' })
    const answer = await person.post('/zh-CN/request/contact/save', [
      ['name', 'Li\u200bLei'],
      ['email', 'a@x.example, b@y.example'],
      ['website', ''],
    ])
    const page = await (await person.get(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('a@x.example, b@y.example')
    expect(page).toMatch(/<title>错误/)
  })
})

describe('the log', () => {
  it('holds no address, no name, no token and no reference of anybody in these stories', async () => {
    const { link, code } = await confirmationMail(story, 'scanned@mail.example')
    const output = story.portal.output().replace(/.*\/desk\/join\/.*/g, '')
    for (const secret of ['mail.example', 'Li Lei', link.split('/').at(-1) ?? link, code])
      expect(output).not.toContain(secret)
    expect(output).not.toMatch(/DSR-/)
  })
})

const PAGES = [
  ...[
    '/',
    '/en',
    '/zh-CN',
    '/desk',
    '/healthz',
    '/readyz',
    '/en/request/sent',
    '/en/confirm',
    '/en/confirm/dispute',
    '/en/confirm/AAAAAAAAAAAAAAAAAAAAAAAA',
  ],
  ...['kind', 'residence', 'relation', 'subject', 'contact', 'details', 'check'].map(
    (step) => `/en/request/${step}`,
  ),
  ...[
    '/en/my-request',
    '/en/my-request/sign-in',
    '/en/my-request/open',
    '/en/my-request/open/AAAAAAAAAAAAAAAAAAAAAAAA',
    '/en/my-request/withdraw',
  ],
  ...[
    '/en/desk',
    '/en/desk/sign-in',
    '/en/desk/join',
    '/desk/join/AAAAAAAAAAAAAAAAAAAAAAAA',
    '/en/desk/outbox',
    '/en/desk/staff',
    '/en/desk/account',
    '/en/desk/requests/DSR-3333-3333',
  ],
]

/** Every row of every table that a visitor's look could touch; mail goes its own way meanwhile. */
function snapshot(): Record<string, unknown[]> {
  const db = new Database(databasePath(story.portal.dataDir), { readonly: true })
  const tables = db.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[]
  const looked = tables.filter(
    ({ name }) => !['outbox', 'job_runs', 'verifications', '__drizzle_migrations'].includes(name),
  )
  const rows = Object.fromEntries(looked.map(({ name }) => [name, db.prepare(`select * from ${name}`).all()]))
  db.close()
  return rows
}

/** The statuses of the requests whose confirmation mail went to an address, found by the mail's reference. */
function statusesOf(email: string): string[] {
  const mail = story.mailbox.received.find(({ to }) => to.includes(email))
  const reference = /DSR-\w{4}-\w{4}/.exec(mail?.mail.text ?? '')?.[0]
  const db = new Database(databasePath(story.portal.dataDir), { readonly: true })
  const rows = db.prepare('select status from requests where reference = ?').all(reference) as {
    status: string
  }[]
  db.close()
  return rows.map(({ status }) => status)
}
