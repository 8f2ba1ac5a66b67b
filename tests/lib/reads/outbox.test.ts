import { describe, expect, it } from 'vitest'
import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { sendMail } from '#lib/jobs/send-mail.ts'
import { readOutbox } from '#lib/reads/outbox.ts'
import { readOutboxMail } from '#lib/reads/outbox-mail.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { givenDeskMails, mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

const as = (store: TestStore, role: 'handler' | 'reader') =>
  store.as({ type: 'staff', staffId: 'someone', role })

describe('the outbox', () => {
  it('is for staff alone', async () => {
    const store = freshStore()
    expect(await readOutbox(store.visitor(), {})).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await readOutboxMail(store.visitor(), 'x')).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('lists mails newest first, page by page, with whom they went to', async () => {
    const store = freshStore()
    await givenDeskMails(store, 60)
    store.pass({ seconds: 1 })
    const { reference } = await givenRequest(store.visitor())
    const first = must(await readOutbox(as(store, 'reader'), {}))
    expect(first.mails[0]).toMatchObject({
      kind: 'confirm-email',
      recipient: 'li.lei@mail.example',
      reference,
    })
    const second = must(await readOutbox(as(store, 'reader'), { after: first.next ?? '' }))
    const ids = [...first.mails, ...second.mails].map(({ id }) => id)
    expect(ids).toEqual((await mailsOf(store)).map(({ id }) => id).reverse())
    expect(second.next).toBeNull()
  })

  it('lists them oldest first too, page by page, as far as the newest', async () => {
    const store = freshStore()
    await givenDeskMails(store, 60)
    const first = must(await readOutbox(as(store, 'reader'), { order: 'oldest' }))
    const asked = { order: 'oldest', after: first.next ?? '' } as const
    const second = must(await readOutbox(as(store, 'reader'), asked))
    const ids = [...first.mails, ...second.mails].map(({ id }) => id)
    expect(ids).toEqual((await mailsOf(store)).map(({ id }) => id))
    expect(second.next).toBeNull()
  })

  it('lists one status only', async () => {
    const store = freshStore()
    await givenDeskMails(store, 4, (n) =>
      n % 2 ? { status: 'failed', lastError: 'recipient-refused 550' } : {},
    )
    const { mails } = must(await readOutbox(as(store, 'reader'), { status: 'failed' }))
    expect(mails.map(({ lastFailure }) => lastFailure)).toEqual([
      { word: 'recipient-refused', detail: '550' },
      { word: 'recipient-refused', detail: '550' },
    ])
  })

  it('shows a captured mail with its link and code to those who may send mail, and to nobody else', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    const id = (await mailsOf(store))[0]?.id ?? ''
    expect(must(await readOutboxMail(as(store, 'handler'), id)).toRender?.proof).toBeNull()
    await sendMail(workerOn(store))
    expect(must(await readOutboxMail(as(store, 'handler'), id)).toRender?.proof?.code).toHaveLength(8)
    expect(must(await readOutboxMail(as(store, 'reader'), id)).toRender?.proof).toBeNull()
  })

  it('no longer knows whom a mail went to once its request was erased', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    const id = (await mailsOf(store))[0]?.id ?? ''
    store.pass({ hours: 24 * 31 })
    must(await lapseUnconfirmed(store.system()))
    expect(must(await readOutboxMail(as(store, 'handler'), id)).recipient).toBeNull()
  })

  it('still shows the rest when a mail is damaged', async () => {
    const store = freshStore()
    await givenDeskMails(store, 2, (n) => (n ? { payload: '{', sealedRecipient: 'x.y' } : {}))
    const { mails } = must(await readOutbox(as(store, 'reader'), {}))
    expect(mails.map(({ recipient }) => recipient)).toEqual([null, 'admin@kagebatteries.com'])
    expect(must(await readOutboxMail(as(store, 'reader'), mails[0]?.id ?? '')).toRender).toBeNull()
  })
})
