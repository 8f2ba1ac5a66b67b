import { describe, expect, it, onTestFinished } from 'vitest'
import type { Context } from '#lib/commands/context.ts'
import { beginSingleSignOn } from '#lib/commands/staff/begin-single-sign-on.ts'
import { finishSingleSignOn } from '#lib/commands/staff/finish-single-sign-on.ts'
import { receiveSingleSignOn } from '#lib/commands/staff/receive-single-sign-on.ts'
import { signOnRedirect } from '#lib/commands/steps/sign-in-flow.ts'
import type { SignOnProvider } from '#lib/platform/single-sign-on.ts'
import { readOwnSessions } from '#lib/reads/own-sessions.ts'
import { readSignOn } from '#lib/reads/single-sign-on.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { passProvider, startProvider } from '#tests/support/oidc-provider.ts'
import { accountMails, eventsIn, nextCode } from '#tests/support/staff-codes.ts'

const BROWSER = { deviceSecret: null, previousSession: null, browser: 'Firefox, Linux' }
const ENDED = { problem: { code: 'flow-ended' } }

async function given({ verified = true, amr = [] as string[], secondFactor = [] as string[] } = {}) {
  const desk = await givenDesk()
  const { store } = desk
  const redirectUri = () => signOnRedirect(store.context.operator)
  const provider = await startProvider({ redirectUri, verified, ...(amr.length > 0 ? { amr } : {}) })
  onTestFinished(() => provider.stop())
  const { issuer, clientId, clientSecret } = provider
  const singleSignOn: SignOnProvider = {
    issuer,
    clientId,
    clientSecret,
    secretFile: '',
    name: '',
    secondFactor,
  }
  const visitor = (): Context => {
    const context = store.visitor()
    return { ...context, operator: { ...context.operator, singleSignOn } }
  }
  const begin = async () =>
    must(await beginSingleSignOn(visitor(), { next: '/desk/outbox', locale: 'en' })).flowSecret
  const urlOf = async (flowSecret: string) => {
    const state = await readSignOn(visitor(), flowSecret)
    return state.stage === 'begun' ? state.url : ''
  }
  /** To the provider and back, as whoever types this mailbox there. */
  const visit = async (email: string) => {
    const flowSecret = await begin()
    const back = await passProvider(await urlOf(flowSecret), email)
    await receiveSingleSignOn(visitor(), { flowSecret, query: new URL(back).search })
    return flowSecret
  }
  const finish = (flowSecret: string | null, code: string | null) =>
    finishSingleSignOn(visitor(), { flowSecret, code, ...BROWSER })
  return { ...desk, visitor, begin, urlOf, visit, finish, provider }
}

describe('single sign-on', () => {
  it('lets in who was invited, with the code of their app, and links the account at first (SR-089)', async () => {
    const { store, li, visitor, visit, finish } = await given()
    const flow = await visit(li.email)
    expect(await readSignOn(visitor(), flow)).toEqual({ stage: 'proven', asksCode: true })
    const done = must(await finish(flow, nextCode(store, li)))
    expect(done.next).toBe('/desk/outbox')
    expect(await readStaffSession(store.visitor(), done.sessionSecret)).toEqual(li.actor)
    expect(await readOwnSessions(store.as(li.actor), done.sessionSecret)).toMatchObject([
      { method: 'single-sign-on' },
      { method: 'password' },
    ])
    expect(await accountMails(store)).toEqual(['single-sign-on-linked'])
    must(await finish(await visit(li.email), nextCode(store, li)))
    expect(await accountMails(store)).toEqual(['single-sign-on-linked'])
  })

  it('asks for the code again when it is wrong, and works once', async () => {
    const { store, li, visit, finish } = await given()
    const flow = await visit(li.email)
    expect(await finish(flow, '000000')).toMatchObject({ problem: { fields: [{ code: 'factor-wrong' }] } })
    must(await finish(flow, nextCode(store, li)))
    expect(await finish(flow, nextCode(store, li))).toMatchObject(ENDED)
  })

  it('makes no account, and takes no mailbox that the provider has not checked', async () => {
    const unknown = { problem: { code: 'sign-on-unknown' } }
    const { store, visit, finish } = await given()
    expect(await finish(await visit('stranger@elsewhere.example'), null)).toMatchObject(unknown)
    expect(await eventsIn(store)).not.toContain('single-sign-on-linked')
    const careless = await given({ verified: false })
    const flow = await careless.visit(careless.li.email)
    expect(await careless.finish(flow, nextCode(careless.store, careless.li))).toMatchObject(unknown)
  })

  it('trusts a second factor of the provider only where the operator does', async () => {
    const trusted = await given({ amr: ['pwd', 'mfa'], secondFactor: ['mfa'] })
    const flow = await trusted.visit(trusted.li.email)
    expect(await readSignOn(trusted.visitor(), flow)).toEqual({ stage: 'proven', asksCode: false })
    must(await trusted.finish(flow, null))
    const other = await given({ amr: ['pwd', 'mfa'] })
    expect(await other.finish(await other.visit(other.li.email), null)).toMatchObject({
      problem: { fields: [{ field: 'code' }] },
    })
  })

  it('does nothing for a browser that did not begin, or with another answer', async () => {
    const { li, visitor, begin, urlOf, finish } = await given()
    const flowSecret = await begin()
    const query = new URL(await passProvider(await urlOf(flowSecret), li.email)).search
    expect(await receiveSingleSignOn(visitor(), { flowSecret: null, query })).toMatchObject(ENDED)
    const other = await begin()
    must(await receiveSingleSignOn(visitor(), { flowSecret: other, query }))
    expect(await readSignOn(visitor(), other)).toEqual({ stage: 'refused' })
    expect(await finish(other, null)).toMatchObject(ENDED)
    expect(await finish(flowSecret, null)).toMatchObject(ENDED)
  })

  it('says so when the provider does not answer, or there is none', async () => {
    const { store, visitor, provider } = await given()
    await provider.stop()
    const input = { next: null, locale: 'en' } as const
    expect(await beginSingleSignOn(visitor(), input)).toMatchObject({ problem: { code: 'sign-on-down' } })
    expect(await beginSingleSignOn(store.visitor(), input)).toMatchObject({ problem: { code: 'not-found' } })
  })
})
