import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { RequestRow } from '#db/queries/requests.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { sendMailAgain } from '#lib/commands/messages/send-mail-again.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { extendRequest } from '#lib/commands/requests/extend-request.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import { madeExtension } from '#lib/domain/requests/extension.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { atDesk, closeGranted, stored } from '#tests/support/desk.ts'
import { lettersAreRefused, lettersLeave } from '#tests/support/leaving.ts'
import { givenAccess, NOTICE } from '#tests/support/notice.ts'
import { mailsIn } from '#tests/support/post.ts'
import type { TestStore } from '#tests/support/store.ts'

type Step = (store: TestStore, request: RequestRow) => Promise<unknown>

/** What can happen to a case around an extension, whether or not it is allowed at that moment. */
const STEPS: Record<string, Step> = {
  announce: (store, request) => extendRequest(atDesk(store), { ...request, ...NOTICE }),
  'mail leaves': (store) => lettersLeave(store),
  'mail is refused': (store) => lettersAreRefused(store),
  'mail is sent again': async (store) => {
    for (const { id: mailId, kind, status } of await mailsIn(store.context))
      if (kind === 'extension-notice') await sendMailAgain(atDesk(store), { mailId, status })
  },
  'a day passes': async (store) => store.pass({ hours: 24 }),
  'two weeks pass': async (store) => store.pass({ hours: 14 * 24 }),
  ask: (store, request) => askRequester(atDesk(store), { ...request, about: 'scope', body: 'Which?' }),
  reply: (store, { id }) =>
    sendMessage(store.as({ type: 'requester', requestId: id }), { body: 'That one.' }),
  close: (store, request) => closeGranted(atDesk(store), request),
}
const anyStory = fc.array(fc.constantFrom(...Object.keys(STEPS)), { minLength: 2, maxLength: 9 })

describe('an extension', () => {
  it.each(['DE', 'GB-ENG'])(
    'never takes effect without a notice that left in time, in %s, whatever happens',
    { timeout: 60_000 },
    async (residence) => {
      const check = async (story: string[]) => {
        const { store, request } = await givenAccess(residence)
        const left: string[] = []
        for (const step of story) {
          const done = await STEPS[step]?.(store, await stored(store.context, request.reference))
          if (Array.isArray(done) && done.includes('extension-notice')) left.push(dayIn(store.now, 'UTC'))
        }
        const after = await stored(store.context, request.reference)
        const made = madeExtension(readStoredTrace(after.clockTrace).trace)
        if (!made) return
        if (left.length === 0) throw new Error('Extended, although no notice left.')
        const { noticeOn, noticeBy } = made.line
        if (!left.includes(noticeOn)) throw new Error('Extended as of a day on which no notice left.')
        const stoodStill = story.includes('ask')
        if (noticeOn > noticeBy && !stoodStill) throw new Error('Extended by a notice that left too late.')
      }
      await fc.assert(fc.asyncProperty(anyStory, check), { numRuns: 40 })
    },
  )
})
