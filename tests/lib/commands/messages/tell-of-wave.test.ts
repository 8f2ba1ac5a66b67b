import { expect, it } from 'vitest'
import { tellOfWave } from '#lib/commands/messages/tell-of-wave.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const told = async (store: TestStore) => must(await tellOfWave(store.system())).told
async function givenWave(store: TestStore, name: string): Promise<void> {
  for (let n = 0; n < 201; n++) await givenRequest(store.visitor(), { email: `a@${name}${n}.example` })
}

it('the operator’s mailbox is told of a wave once a day, with nothing of the people in it (SR-048)', async () => {
  const store = freshStore()
  expect(await told(store)).toBe(false)
  await givenWave(store, 'first')
  expect(await told(store)).toBe(true)
  expect(await told(store)).toBe(false)
  const mails = (await mailsOf(store)).filter(({ kind }) => kind === 'admin-wave')
  expect(mails).toEqual([expect.objectContaining({ audience: 'admin', requestId: null, locale: 'en' })])
  store.pass({ hours: 24 })
  expect(await told(store)).toBe(false)
  await givenWave(store, 'second')
  expect(await told(store)).toBe(true)
})

it('only the portal itself tells of it', async () => {
  const refused = await tellOfWave(atDesk(freshStore(), 'administrator'))
  expect(refused).toMatchObject({ problem: { code: 'not-permitted' } })
})
