import { expect, it } from 'vitest'
import { tellOfCanary } from '#lib/commands/messages/tell-of-canary.ts'
import { SCHEDULE } from '#lib/jobs/schedule.ts'
import { tick } from '#lib/jobs/tick.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

const told = async (store: TestStore) => must(await tellOfCanary(store.system())).told
const shown = async (store: TestStore) => (await readDeskAlarms(atDesk(store, 'reader')))?.confirmations

/** Requests whose mail has left, `used` of them confirmed. */
async function givenMails(store: TestStore, { used, unused }: { used: number; unused: number }) {
  for (let n = 0; n < used; n++)
    await givenConfirmedRequest(store.visitor(), { email: `a@used-${n}.example`, name: `U ${n}` })
  for (let n = 0; n < unused; n++) await givenRequest(store.visitor(), { email: `a@unused-${n}.example` })
  await tick(workerOn(store), SCHEDULE)
}

it('a drop of confirmations is shown at the desk, and told to the operator’s mailbox once a day', async () => {
  const store = freshStore()
  await givenMails(store, { used: 22, unused: 2 })
  store.pass({ hours: 49 })
  expect([await shown(store), await told(store)]).toEqual([null, false])
  await givenMails(store, { used: 0, unused: 8 })
  expect([await shown(store), await told(store)]).toEqual([null, false])
  store.pass({ hours: 3 })
  expect(await shown(store)).toEqual({ used: 0, sent: 8 })
  expect([await told(store), await told(store)]).toEqual([true, false])
  const mails = (await mailsOf(store)).filter(({ kind }) => kind === 'admin-canary')
  expect(mails).toEqual([expect.objectContaining({ audience: 'admin', requestId: null, locale: 'en' })])
  expect(JSON.parse(mails[0]?.payload ?? '')).toEqual({ used: 0, sent: 8 })
  store.pass({ hours: 25 })
  expect(await told(store)).toBe(true)
})

it('mails that are used as usual are nothing to tell', async () => {
  const store = freshStore()
  await givenMails(store, { used: 22, unused: 2 })
  store.pass({ hours: 49 })
  await givenMails(store, { used: 5, unused: 3 })
  store.pass({ hours: 3 })
  expect([await shown(store), await told(store)]).toEqual([null, false])
})

it('only the portal itself tells of it', async () => {
  const refused = await tellOfCanary(atDesk(freshStore(), 'administrator'))
  expect(refused).toMatchObject({ problem: { code: 'not-permitted' } })
})
