import { describe, expect, it } from 'vitest'
import { verifications } from '#db/schema/index.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { instantText } from '#lib/platform/clock.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore } from '#tests/support/store.ts'

describe('capturing a mail', () => {
  it('keeps it readable at the desk, and starts the life of its link', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    const [row] = await mailsOf(store)
    must(await markMailCaptured(store.system(), [row?.id ?? '']))
    expect((await mailsOf(store))[0]).toMatchObject({ status: 'captured', attempts: 1, sealedText: null })
    const [verification] = await store.context.db.read.select().from(verifications)
    expect(verification?.sentAt).toBe(instantText(store.now))
  })

  it('is for the worker, and for a mail that exists', async () => {
    const store = freshStore()
    expect(await markMailCaptured(store.visitor(), ['x'])).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(must(await markMailCaptured(store.system(), ['x']))).toBe(0)
  })
})
