import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { outbox } from '#db/schema/index.ts'
import { proofText, provesWork } from '#lib/domain/abuse/one-moment.ts'
import type { CookieName } from '#lib/http/cookies.ts'
import type { Next } from '#lib/http/form-answer.ts'
import { REQUEST_FORM, WITHDRAWAL_FORM } from '#lib/http/guarded-forms.ts'
import { continueForm, readMoment, sendOrAskForMoment } from '#lib/http/one-moment.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { givenDraft, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

/** A browser with a complete draft, begun a while ago. */
async function visit(begun: Temporal.DurationLike = { minutes: 5 }) {
  const store = freshStore()
  const { draftSecret, submissionKey, answersDigest } = await givenDraft(store.visitor())
  store.pass(begun)
  const jar = new Map<CookieName, string>([['draft', draftSecret]])
  const keep = (next: Next) => {
    for (const { name, value } of next.cookies ?? []) value ? jar.set(name, value) : jar.delete(name)
    return next.to
  }
  const around = () => ({
    ...{ context: store.visitor(), locale: 'en' as const, params: {}, isOverSoftLimit: false },
    cookie: (name: CookieName) => jar.get(name) ?? null,
    browser: null,
  })
  const send = async (more: { website?: string; isOverSoftLimit?: boolean } = {}) => {
    const { website, isOverSoftLimit = false } = more
    const input = { submissionKey, answersDigest, website }
    return keep(
      must(await sendOrAskForMoment('request', REQUEST_FORM, { ...around(), input, isOverSoftLimit })),
    )
  }
  const goOn = async (to: string, proof?: string) =>
    keep(must(await continueForm({ ...around(), input: { post: idIn(to), proof } })))
  const moment = (to: string) => readMoment(store.visitor(), idIn(to), jar.get('browser') ?? null)
  const filed = async () => (await store.context.db.read.select().from(outbox)).length
  return { store, jar, around, keep, send, goOn, moment, filed }
}

const idIn = (to: string) => new URLSearchParams(to.split('?')[1]).get('post') ?? ''
const ASKED = /^\/one-moment\?post=[\w-]+$/

function proofOf(challenge: string, solves = true): string {
  for (let count = 0; ; count++) {
    const digest = createHash('sha256').update(proofText(challenge, count)).digest()
    if (provesWork(digest) === solves) return String(count)
  }
}

describe('sending a form (SR-045, SR-046)', () => {
  it('needs nothing more in ordinary circumstances', async () => {
    const { send, filed } = await visit()
    expect(await send()).toBe('/request/sent')
    expect(await filed()).toBe(1)
  })

  it.each([
    ['over the soft limit', { minutes: 5 }, { isOverSoftLimit: true }],
    ['with the trap filled', { minutes: 5 }, { website: 'https://spam.example' }],
    ['less than two seconds after it was begun', { seconds: 1 }, {}],
  ])('%s asks for a moment; nothing is dropped, and a proof sends it at once', async (_, begun, more) => {
    const { send, goOn, moment, filed } = await visit(begun)
    const to = await send(more)
    expect(to).toMatch(ASKED)
    expect(await filed()).toBe(0)
    const asked = await moment(to)
    expect(asked?.secondsLeft).toBe(60)
    expect(await goOn(to, proofOf(asked?.challenge ?? ''))).toBe('/request/sent')
    expect(await filed()).toBe(1)
  })

  it('asks a withdrawal for a moment, too, and keeps what was typed', async () => {
    const { store, around, keep, goOn, filed } = await visit()
    const input = {
      ...{ purposes: ['advertising' as const], name: 'Li Lei', email: 'li@mail.example' },
      ...{ residence: 'DE' as const, submissionKey: newSecret(), shownAt: store.now.toString() },
    }
    const sent = await sendOrAskForMoment('withdrawal', WITHDRAWAL_FORM, { ...around(), input })
    const to = keep(must(sent))
    expect(to).toMatch(ASKED)
    store.pass({ seconds: 60 })
    expect(await goOn(to)).toBe('/request/sent')
    expect(await filed()).toBe(1)
  })
})

describe('a form that waits', () => {
  it('goes on without a proof after a minute, not before', async () => {
    const { store, send, goOn, filed } = await visit()
    const to = await send({ isOverSoftLimit: true })
    store.pass({ seconds: 59 })
    expect(await goOn(to)).toBe(`${to}&early=1`)
    expect(await filed()).toBe(0)
    store.pass({ seconds: 1 })
    expect(await goOn(to)).toBe('/request/sent')
  })

  it.each(['', '-1', '1e3', 'x', '0x1f', 'wrong'])('waits on with the proof “%s”', async (proof) => {
    const { send, goOn, moment } = await visit()
    const to = await send({ isOverSoftLimit: true })
    const wrong = proof === 'wrong' ? proofOf((await moment(to))?.challenge ?? '', false) : proof
    expect(await goOn(to, wrong)).toBe(`${to}&early=1`)
  })

  it('goes on once: its proof is refused a second time, and another form has another challenge', async () => {
    const { send, goOn, moment, filed } = await visit()
    const [first, second] = [await send({ isOverSoftLimit: true }), await send({ isOverSoftLimit: true })]
    const proof = proofOf((await moment(first))?.challenge ?? '')
    expect((await moment(second))?.challenge).not.toBe((await moment(first))?.challenge)
    const both = await Promise.all([goOn(first, proof), goOn(first, proof)])
    expect(both.toSorted()).toEqual(['/one-moment', '/request/sent'])
    expect(await goOn(first, proof)).toBe('/one-moment')
    expect(await moment(first)).toBeNull()
    expect(await filed()).toBe(1)
  })

  it('is asked anew after ten minutes, with another challenge and nothing lost', async () => {
    const { store, send, goOn, moment, filed } = await visit()
    const to = await send({ isOverSoftLimit: true })
    store.pass({ minutes: 10 })
    const again = await goOn(to)
    expect(again).toMatch(ASKED)
    expect(again).not.toBe(to)
    expect((await moment(again))?.secondsLeft).toBe(60)
    store.pass({ minutes: 1 })
    expect(await goOn(again)).toBe('/request/sent')
    expect(await filed()).toBe(1)
  })

  it('is this browser’s only', async () => {
    const { store, jar, send, goOn, moment } = await visit()
    const to = await send({ isOverSoftLimit: true })
    store.pass({ minutes: 2 })
    jar.set('browser', newSecret())
    expect(await moment(to)).toBeNull()
    expect(await goOn(to)).toBe('/one-moment')
  })

  it('is shown on its own page when what it says is not good any more', async () => {
    const { store, jar, send, goOn } = await visit()
    const to = await send({ isOverSoftLimit: true })
    store.pass({ minutes: 2 })
    jar.delete('draft')
    expect(await goOn(to)).toMatch(/^\/request\/check\?attempt=/)
  })
})
