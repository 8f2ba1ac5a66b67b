import { expect, it } from 'vitest'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { readSentRequest } from '#lib/reads/sent-request.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** Sends what may go. @returns the requests it is about. */
async function claimed(store: TestStore) {
  const mails = must(await claimMail(store.system(), 'a', 500))
  must(
    await markMailCaptured(
      store.system(),
      mails.map(({ id }) => id),
    ),
  )
  return mails.map(({ requestId }) => requestId)
}
const alarmed = async (store: TestStore) =>
  (await readDeskAlarms(store.as({ type: 'staff', staffId: 'someone', role: 'reader' })))?.isWave

it('in a wave, mail to new mailboxes waits; requests are taken, known mailboxes served, staff and person told (SR-048)', async () => {
  const store = freshStore()
  await givenConfirmedRequest(store.visitor(), { email: 'known@mail.example' })
  store.pass({ hours: 2 })
  await claimed(store)
  const known = await givenRequest(store.visitor(), { email: 'known@mail.example' })
  for (let n = 0; n < 199; n++) await givenRequest(store.visitor(), { email: `a@wave${n}.example` })
  expect(await alarmed(store)).toBe(false)
  const { request, filingSecret } = await givenRequest(store.visitor(), { email: 'new@mail.example' })
  expect(await alarmed(store)).toBe(true)
  expect(await readSentRequest(store.visitor(), filingSecret)).toMatchObject({ isMailDelayed: true })
  expect(await readSentRequest(store.visitor(), known.filingSecret)).toMatchObject({ isMailDelayed: false })
  expect(await claimed(store)).toEqual([known.request.id])
  store.pass({ hours: 1, minutes: 5 })
  expect(await alarmed(store)).toBe(false)
  expect(await readSentRequest(store.visitor(), filingSecret)).toMatchObject({ isMailDelayed: false })
  const after = []
  for (let minute = 0; minute < 8; minute++, store.pass({ minutes: 1 })) after.push(...(await claimed(store)))
  expect(after).toContain(request.id)
})
