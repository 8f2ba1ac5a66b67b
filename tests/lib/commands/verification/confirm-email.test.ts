import { describe, expect, it } from 'vitest'
import { findRequest } from '#db/queries/requests.ts'
import { findRequesterSession } from '#db/queries/verification.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { WRONG_CODES_ALLOWED } from '#lib/domain/verification/policy.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { letterOf, lettersOf, mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

async function filed() {
  const store = freshStore()
  const filing = await givenRequest(store.visitor())
  await postEverything(store.visitor())
  const letter = await letterOf(store.visitor(), filing.request.id)
  const status = async () => (await findRequest(store.context.db.read, filing.request.id))?.status
  return { store, ...filing, letter, status }
}

const fieldCode = (result: unknown) =>
  (result as { problem?: { fields?: { code: string }[] } }).problem?.fields?.[0]?.code
const code = (result: unknown) => (result as { problem?: { code: string } }).problem?.code

describe('confirming a mailbox (SR-057)', () => {
  it('takes the link in the browser that filed it, and signs the person in anew (SR-066)', async () => {
    const { store, letter, filingSecret, status } = await filed()
    const { sessionSecret } = must(
      await confirmEmail(store.visitor(), { token: letter.token, filingSecret, code: null }),
    )
    expect(await status()).toBe('open')
    expect(await findRequesterSession(store.context.db.read, hashSecret(sessionSecret))).toMatchObject({
      proof: 'filing-browser',
    })
    expect(sessionSecret).not.toBe(filingSecret)
  })

  it('takes the code anywhere, with the link or where it was filed', async () => {
    const elsewhere = await filed()
    must(
      await confirmEmail(elsewhere.store.visitor(), {
        token: elsewhere.letter.token,
        filingSecret: null,
        code: elsewhere.letter.code.toLowerCase(),
      }),
    )
    const here = await filed()
    must(
      await confirmEmail(here.store.visitor(), {
        token: null,
        filingSecret: here.filingSecret,
        code: ` ${here.letter.code.slice(0, 4)}-${here.letter.code.slice(4)} `,
      }),
    )
    expect([await elsewhere.status(), await here.status()]).toEqual(['open', 'open'])
  })

  it('is not done by a scanner, which has the link alone, however often', async () => {
    const { store, letter, status } = await filed()
    for (const typed of [null, '', '  ', letter.token, 'AAAA-AAAA'])
      expect(
        (await confirmEmail(store.visitor(), { token: letter.token, filingSecret: null, code: typed })).ok,
      ).toBe(false)
    expect(await status()).toBe('unconfirmed')
    expect((await mailsIn(store.context)).map(({ kind }) => kind)).toEqual(['confirm-email'])
  })

  it('is not done by the browser that filed it without the mail', async () => {
    const { store, filingSecret, status } = await filed()
    expect((await confirmEmail(store.visitor(), { token: null, filingSecret, code: null })).ok).toBe(false)
    expect(await status()).toBe('unconfirmed')
  })

  it('is not done by the link of one request in the browser of another', async () => {
    const { store, letter, status } = await filed()
    const other = await givenRequest(store.visitor(), { email: 'other@mail.example' })
    const brought = { token: letter.token, filingSecret: other.filingSecret, code: null }
    expect((await confirmEmail(store.visitor(), brought)).ok).toBe(false)
    const { code: otherCode } = await letterOf(store.visitor(), other.request.id)
    expect(fieldCode(await confirmEmail(store.visitor(), { ...brought, code: otherCode }))).toBe('wrong-code')
    expect(await status()).toBe('unconfirmed')
  })

  it('five wrong codes kill a mail’s code; another mail brings a new one', async () => {
    const { store, letter, filingSecret, request, status } = await filed()
    const type = (typed: string) =>
      confirmEmail(store.visitor(), { token: letter.token, filingSecret: null, code: typed })
    for (let wrong = 0; wrong < WRONG_CODES_ALLOWED; wrong++)
      expect(fieldCode(await type('AAAA-AAAA'))).toBe('wrong-code')
    expect(fieldCode(await type(letter.code))).toBe('too-many-codes')
    store.pass({ minutes: 10 })
    must(await resendConfirmation(store.visitor(), { token: null, filingSecret }))
    await postEverything(store.visitor())
    must(await type((await letterOf(store.visitor(), request.id)).code))
    expect(await status()).toBe('open')
  })

  it('four wrong codes are forgiven', async () => {
    const { store, letter } = await filed()
    const type = (typed: string) =>
      confirmEmail(store.visitor(), { token: letter.token, filingSecret: null, code: typed })
    for (let wrong = 1; wrong < WRONG_CODES_ALLOWED; wrong++) await type('AAAA-AAAA')
    must(await type(letter.code))
  })

  it('a code lives 30 minutes from its sending', async () => {
    const { store, letter } = await filed()
    const type = () =>
      confirmEmail(store.visitor(), { token: letter.token, filingSecret: null, code: letter.code })
    store.pass({ minutes: 30, seconds: 1 })
    expect(fieldCode(await type())).toBe('code-expired')
    store.pass({ seconds: -1 })
    must(await type())
  })

  it('a link lives 72 hours from its sending, not from its making (SR-058)', async () => {
    const store = freshStore()
    const { request, filingSecret } = await givenRequest(store.visitor())
    const { token } = await letterOf(store.visitor(), request.id)
    store.pass({ hours: 100 })
    await postEverything(store.visitor())
    store.pass({ hours: 72, seconds: 1 })
    const brought = { token, filingSecret, code: null }
    expect(code(await confirmEmail(store.visitor(), brought))).toBe('link-expired')
    store.pass({ seconds: -1 })
    must(await confirmEmail(store.visitor(), brought))
  })

  it('a second time says so, and makes no second session or mail', async () => {
    const { store, letter, filingSecret } = await filed()
    const brought = { token: letter.token, filingSecret, code: null }
    must(await confirmEmail(store.visitor(), brought))
    const mails = (await mailsIn(store.context)).length
    expect(code(await confirmEmail(store.visitor(), brought))).toBe('already-confirmed')
    expect(await mailsIn(store.context)).toHaveLength(mails)
  })

  it('twice at once is done once', async () => {
    const { store, letter, filingSecret } = await filed()
    const brought = { token: letter.token, filingSecret, code: null }
    const results = await Promise.all([1, 2, 3].map(() => confirmEmail(store.visitor(), brought)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await mailsIn(store.context)).filter(({ kind }) => kind === 'request-confirmed')).toHaveLength(1)
  })

  it('every older link works until one is used, then none does (SR-061)', async () => {
    const { store, filingSecret, request } = await filed()
    store.pass({ minutes: 10 })
    must(await resendConfirmation(store.visitor(), { token: null, filingSecret }))
    await postEverything(store.visitor())
    const [newer, older] = await lettersOf(store.visitor(), request.id, 'confirm-email')
    must(await confirmEmail(store.visitor(), { token: older?.token ?? '', filingSecret, code: null }))
    expect(await lettersOf(store.visitor(), request.id, 'confirm-email')).toEqual([])
    expect(
      code(await confirmEmail(store.visitor(), { token: newer?.token ?? '', filingSecret, code: null })),
    ).toBe('already-confirmed')
  })

  it('nothing at all proves nothing', async () => {
    const { store } = await filed()
    for (const brought of [
      { token: null, filingSecret: null, code: null },
      { token: 'made-up', filingSecret: null, code: 'AAAAAAAA' },
      { token: null, filingSecret: 'made-up', code: 'AAAAAAAA' },
    ])
      expect(code(await confirmEmail(store.visitor(), brought))).toBe('link-unknown')
  })
})
