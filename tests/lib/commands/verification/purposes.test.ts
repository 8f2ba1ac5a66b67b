import { describe, expect, it } from 'vitest'
import { allowMail } from '#lib/commands/verification/allow-mail.ts'
import { askOpenLink } from '#lib/commands/verification/ask-open-link.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { openByCode } from '#lib/commands/verification/open-by-code.ts'
import { openByLink } from '#lib/commands/verification/open-by-link.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { letterOf, postEverything } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

/** Every secret there is, for requests of one store. */
async function everySecret() {
  const store = freshStore()
  const waiting = await givenRequest(store.visitor(), { email: 'waiting@mail.example' })
  const open = await givenConfirmedRequest(store.visitor(), { email: 'open@mail.example' })
  must(await askOpenLink(store.visitor(), { reference: open.reference, browserSecret: 'browser' }))
  await postEverything(store.visitor())
  const confirm = await letterOf(store.visitor(), waiting.request.id)
  const opening = await letterOf(store.visitor(), open.request.id, 'open-request')
  const secrets = {
    'confirmation token': confirm.token,
    'confirmation code': confirm.code,
    'opening token': opening.token,
    'opening code': opening.code,
    'filing secret': waiting.filingSecret,
    'access key': accessKeyFrom(store.context.keys, open.filingSecret),
    session: open.sessionSecret,
    reference: open.reference,
  }
  return { store, open, waiting, secrets }
}

const FITS = {
  confirm: 'confirmation token',
  open: 'opening token',
  'access-key': 'access key',
  code: 'opening code',
} as const

describe('a secret of one purpose (SR-053, SR-054)', () => {
  it('opens nothing of another purpose', async () => {
    const { store, open, waiting, secrets } = await everySecret()
    for (const [name, secret] of Object.entries(secrets)) {
      const results = {
        confirm: await confirmEmail(store.visitor(), {
          token: secret,
          filingSecret: null,
          code: secrets['opening code'],
        }),
        dispute: await disputeRequest(store.visitor(), {
          token: secret,
          filingSecret: null,
          code: secrets['opening code'],
        }),
        open:
          name === FITS.open
            ? null
            : await openByLink(store.visitor(), { token: secret, browserSecret: 'browser', code: null }),
        allow: await allowMail(store.visitor(), { token: secret, email: 'waiting@mail.example' }),
        code:
          name === FITS.code
            ? null
            : await openByCode(store.visitor(), { browserSecret: 'browser', code: secret }),
        'access-key':
          name === FITS['access-key']
            ? null
            : await openByAccessKey(store.visitor(), { reference: open.reference, accessKey: secret }),
        'other request': await openByAccessKey(store.visitor(), {
          reference: waiting.reference,
          accessKey: secret,
        }),
        resend:
          name === FITS.confirm
            ? null
            : await resendConfirmation(store.visitor(), { token: secret, filingSecret: null }),
      }
      for (const [use, result] of Object.entries(results))
        expect(result?.ok ?? false, `${name} to ${use}`).toBe(false)
    }
    // And each still does what it is for.
    must(
      await openByLink(store.visitor(), {
        token: secrets['opening token'],
        browserSecret: 'browser',
        code: null,
      }),
    )
    must(
      await openByAccessKey(store.visitor(), { reference: open.reference, accessKey: secrets['access key'] }),
    )
  })
})
