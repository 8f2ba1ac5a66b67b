import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { sendMail } from '#lib/jobs/send-mail.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'
import { mailboxForTest, workerOn } from '#tests/support/worker.ts'

const canary = fc.stringMatching(/^[A-Za-z]{12}$/).map((letters) => `Canary${letters}`)

describe('what a requester typed', () => {
  it('is in no mail, whatever it was (SR-158)', async () => {
    const mailbox = await mailboxForTest()
    await fc.assert(
      fc.asyncProperty(canary, fc.constantFrom(...LOCALES), async (typed, locale) => {
        mailbox.received.length = 0
        const store = freshStore()
        const email = `${typed.toLowerCase()}@mail.example`
        const filing = {
          kind: 'complaint',
          name: `${typed} <b>`,
          email,
          locale,
          details: { whatHappened: typed },
        } as const
        const { request } = await givenConfirmedRequest(store.visitor(), filing)
        const requester = store.as({ type: 'requester', requestId: request.id })
        must(await sendMessage(requester, { body: `${typed} https://evil.example` }))
        await sendMail(workerOn(store, mailbox.url))
        must(await withdrawRequest(requester, { version: request.version + 1 }))
        await sendMail(workerOn(store, mailbox.url))
        const said = mailbox.received.map(({ mail }) =>
          `${mail.subject} ${mail.text} ${mail.html}`.toLowerCase(),
        )
        expect(said.length).toBeGreaterThanOrEqual(4)
        for (const words of said) {
          expect(words).not.toContain(typed.toLowerCase())
          expect(words).not.toContain('evil.example')
        }
      }),
      { numRuns: 6 },
    )
  }, 60_000)
})
