import { describe, expect, it } from 'vitest'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { ACCESS_KEY_SHOWN_MINUTES } from '#lib/domain/verification/policy.ts'
import { readSentRequest } from '#lib/reads/sent-request.ts'
import { confirmationToken, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('the page after sending', () => {
  it('shows the browser that filed it the reference, the date with its sum, and a key that opens it', async () => {
    const store = freshStore()
    const { filingSecret, reference } = await givenRequest(store.visitor())
    const sent = await readSentRequest(store.visitor(), filingSecret)
    expect(sent).toMatchObject({
      reference,
      state: 'unconfirmed',
      gated: true,
      dueOn: '2026-12-23',
      email: 'li.lei@mail.example',
    })
    must(await openByAccessKey(store.visitor(), { reference, accessKey: sent?.accessKey ?? '' }))
  })

  it('shows the access key for a while only', async () => {
    const store = freshStore()
    const { filingSecret } = await givenRequest(store.visitor())
    store.pass({ minutes: ACCESS_KEY_SHOWN_MINUTES, seconds: 1 })
    expect((await readSentRequest(store.visitor(), filingSecret))?.accessKey).toBeNull()
  })

  it('never shows the date that is staff’s own aim', async () => {
    const store = freshStore()
    const { filingSecret } = await givenRequest(store.visitor())
    const codes = (await readSentRequest(store.visitor(), filingSecret))?.trace.map(({ code }) => code)
    expect(codes).toContain('result')
    expect(codes).not.toContain('safe')
  })

  it('says that withdrawing consent and complaining wait for nothing', async () => {
    const store = freshStore()
    const { filingSecret } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    expect(await readSentRequest(store.visitor(), filingSecret)).toMatchObject({ gated: false })
  })

  it.each([
    ['confirmed', confirmEmail],
    ['disputed', disputeRequest],
  ] as const)('plays back no address once it is %s', async (state, command) => {
    const store = freshStore()
    const { filingSecret, request } = await givenRequest(store.visitor())
    const token = await confirmationToken(store.visitor(), request.id)
    must<unknown>(await command(store.visitor(), { token, filingSecret, code: null }))
    expect(await readSentRequest(store.visitor(), filingSecret)).toMatchObject({ state, email: null })
  })

  it('has nothing to show to other browsers', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    expect(await readSentRequest(store.visitor(), null)).toBeNull()
    expect(await readSentRequest(store.visitor(), 'x'.repeat(43))).toBeNull()
  })
})
