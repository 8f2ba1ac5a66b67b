import { expect, it } from 'vitest'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { eraseRecords, FIRST_TO_ERASE } from '#lib/commands/retention/erase-records.ts'
import { holdRecord } from '#lib/commands/retention/hold-record.ts'
import { liftHold } from '#lib/commands/retention/lift-hold.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, DESK_VERBS, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const YEARS = { hours: 24 * (3 * 365 + 2) }

/** A refused case with another that was put together with it, and an appeal about it that was answered. */
async function givenFamily() {
  const store = freshStore()
  const admin = () => atDesk(store, 'administrator')
  const now = (reference: string) => stored(store.context, reference)
  const first = await givenConfirmedRequest(store.visitor())
  const twin = await givenConfirmedRequest(store.visitor())
  must(await closeAsDuplicate(admin(), { ...(await now(twin.reference)), of: first.reference }))
  must(await DESK_VERBS['refuse-request'](atDesk(store), await now(first.reference)))
  const { sessionSecret } = first
  const person = store.as({ type: 'requester', requestId: first.request.id })
  const appeal = must(await appealDecision(person, { body: 'Why?', locale: 'en', sessionSecret }))
  must(await DESK_VERBS['close-request'](atDesk(store), await now(appeal.reference)))
  const eraseAll = async () => must(await eraseRecords(store.system(), FIRST_TO_ERASE)).erased
  const references = { first: first.reference, twin: twin.reference, appeal: appeal.reference }
  return { store, admin, now, person, eraseAll, references }
}

it.each(['first', 'appeal'] as const)(
  'a legal hold of the %s keeps what was put together with it and what it is an appeal about (SR-083)',
  async (held) => {
    const { store, admin, now, eraseAll, references } = await givenFamily()
    const reference = references[held]
    must(await holdRecord(admin(), { ...(await now(reference)), body: 'A court asked.' }))
    store.pass(YEARS)
    expect(await eraseAll()).toBe(0)
    must(await liftHold(admin(), { ...(await now(reference)), body: 'Settled.' }))
    expect(await eraseAll()).toBe(3)
  },
)

it('what is kept so is told: at the desk why, to the person that it is', async () => {
  const { admin, now, person, references } = await givenFamily()
  expect(must(await readMyRequest(person)).record.onHold).toBe(false)
  must(await holdRecord(admin(), { ...(await now(references.appeal)), body: 'A court asked.' }))
  const file = must(await readRequestFile(admin(), references.first))
  expect(file.record).toMatchObject({ legalHold: null, heldWithAnother: true })
  expect(must(await readMyRequest(person)).record.onHold).toBe(true)
})
