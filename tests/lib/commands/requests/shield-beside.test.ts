import { describe, expect, it } from 'vitest'
import { listHiddenFrom } from '#db/queries/case-shields.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { shieldCase } from '#lib/commands/requests/shield-case.ts'
import { addTask } from '#lib/commands/tasks/add-task.ts'
import { changeTask } from '#lib/commands/tasks/change-task.ts'
import { finishTask } from '#lib/commands/tasks/finish-task.ts'
import { reopenTask } from '#lib/commands/tasks/reopen-task.ts'
import { reportTask } from '#lib/commands/tasks/report-task.ts'
import {
  atDesk,
  closeGranted,
  DESK_VERBS,
  givenColleague,
  givenRequestIn,
  stepUp,
  stored,
} from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { carefulStore, judge, nextRound, onlyLetter, second } from '#tests/support/letters.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { givenColleagueWith, givenShield } from '#tests/support/shields.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'
import { givenPlan, givenTaskLink } from '#tests/support/tasks.ts'

const MEI = { id: 'mei', name: 'Mei Lin', role: 'handler' } as const
const SHIELDED = { problem: { fields: [{ field: 'assignee', code: 'assignee-shielded' }] } }

const lead = (store: TestStore) => atDesk(store, 'lead')

async function sayItIsAbout(store: TestStore, reference: string) {
  must(await shieldCase(lead(store), { ...(await stored(store.context, reference)), staffId: 'mei' }))
}

describe('what somebody said to be about a colleague is hidden from them', () => {
  it('in the appeal too', async () => {
    const store = freshStore()
    await givenColleague(store, MEI)
    const { reference, request, sessionSecret } = await givenConfirmedRequest(store.visitor())
    await sayItIsAbout(store, reference)
    must(await DESK_VERBS['refuse-request'](atDesk(store), await stored(store.context, reference)))
    const person = store.as({ type: 'requester', requestId: request.id })
    const appeal = { body: 'Please look again.', locale: 'en', sessionSecret } as const
    const made = must(await appealDecision(person, appeal))
    const again = await stored(store.context, made.reference)
    expect(await listHiddenFrom(store.context.db.read, again.id)).toEqual(['mei'])
  })

  it.each(['first', 'again'])(
    'in the appeal and in what it is against, whichever it was said of: %s',
    async (of) => {
      const store = freshStore()
      await givenColleague(store, MEI)
      const { reference, request, sessionSecret } = await givenConfirmedRequest(store.visitor())
      must(await DESK_VERBS['refuse-request'](atDesk(store), request))
      const person = store.as({ type: 'requester', requestId: request.id })
      const appeal = { body: 'Please look again.', locale: 'en', sessionSecret } as const
      const made = must(await appealDecision(person, appeal))
      await sayItIsAbout(store, of === 'first' ? reference : made.reference)
      for (const each of [reference, made.reference]) {
        const { id } = await stored(store.context, each)
        expect(await listHiddenFrom(store.context.db.read, id)).toEqual(['mei'])
      }
    },
  )

  it.each(['closes', 'goes on'])('when it %s as one with another, in the other too', async (what) => {
    const store = freshStore()
    await givenColleague(store, MEI)
    const [one, other] = [await givenRequestIn(store, 'open'), await givenRequestIn(store, 'open')]
    await sayItIsAbout(store, (what === 'closes' ? one : other).reference)
    const seen = await stored(store.context, one.reference)
    must(await closeAsDuplicate(lead(store), { ...seen, of: other.reference }))
    for (const { id } of [one, other])
      expect(await listHiddenFrom(store.context.db.read, id)).toEqual(['mei'])
  })
})

describe('tasks of what is hidden from a colleague', () => {
  it('are not given to them', async () => {
    const { store, reference, requestId, seen } = await givenPlan()
    await givenColleague(store, MEI)
    await givenShield(store, requestId, 'mei')
    const given = { assignee: 'mei', dueOn: null }
    expect(await changeTask(atDesk(store), { ...(await seen()), ...given })).toMatchObject(SHIELDED)
    const fresh = { reference, title: 'Ask the shop', system: null, ...given }
    expect(await addTask(atDesk(store), fresh)).toMatchObject(SHIELDED)
  })

  it('go to nobody when it is hidden, so that none is left where nobody looks', async () => {
    const { store, reference, seen, task } = await givenPlan()
    await givenColleague(store, MEI)
    must(await changeTask(atDesk(store), { ...(await seen()), assignee: 'mei', dueOn: null }))
    await sayItIsAbout(store, reference)
    expect(await task()).toMatchObject({ assigneeId: null, state: 'open' })
  })

  it('do not come back to them when they are opened again', async () => {
    const { store, reference, seen, task } = await givenPlan()
    await givenColleague(store, MEI)
    must(await changeTask(atDesk(store), { ...(await seen()), assignee: 'mei', dueOn: null }))
    must(await finishTask(atDesk(store), { ...(await seen()), note: 'Done.' }))
    await sayItIsAbout(store, reference)
    must(await reopenTask(atDesk(store), await seen()))
    expect(await task()).toMatchObject({ assigneeId: null, state: 'open' })
  })

  it('are told of by mail to the operator, where who handed them out does not see them any more', async () => {
    const { store, requestId, seen } = await givenPlan()
    await givenColleague(store, MEI)
    const token = await givenTaskLink(store, await seen(), { staffId: 'mei' })
    await givenShield(store, requestId, 'mei')
    must(await reportTask(store.visitor(), { token, note: 'Done.' }))
    const [told] = (await mailsOf(store)).filter(({ kind }) => kind === 'staff-task-done')
    const recipientHash = store.context.keys.lookupHash(store.context.operator.adminMailbox)
    expect(told).toMatchObject({ recipientHash })
  })
})

it('a mail that waited is not sent to a colleague from whom its case is hidden by now', async () => {
  const store = freshStore()
  await givenColleagueWith(store, { ...MEI, email: 'mei@operator.example' })
  const request = await givenRequestIn(store, 'open')
  must(await addNote(atDesk(store), { ...request, body: 'Look.', mentions: ['mei'] }))
  await sayItIsAbout(store, request.reference)
  expect(await lettersLeave(store)).not.toContain('staff-case-news')
  const [news] = (await mailsOf(store)).filter(({ kind }) => kind === 'staff-case-news')
  expect(news).toMatchObject({ status: 'dropped' })
})

it('the author of a letter is not told of it once its case is hidden from them', async () => {
  const store = carefulStore()
  const request = await givenRequestIn(store, 'open')
  const mei = atDesk(store, 'handler', 'mei')
  await stepUp(mei)
  must(await replyToRequester(mei, { ...request, body: 'We look into it.' }))
  await sayItIsAbout(store, request.reference)
  store.pass({ seconds: 31 })
  await nextRound(store)
  expect(await onlyLetter(store.context, request.id)).toMatchObject({ state: 'returned' })
  expect((await mailsOf(store)).filter(({ kind }) => kind === 'staff-letter')).toEqual([])
})

it('what told the author of a letter that it came back is not sent, if its case is hidden from them by then', async () => {
  const store = carefulStore()
  await givenColleagueWith(store, { ...MEI, email: 'mei@operator.example' })
  const request = await givenRequestIn(store, 'open')
  const mei = atDesk(store, 'handler', 'mei')
  must(await closeGranted(mei, request))
  const letter = await onlyLetter(store.context, request.id)
  must(await judge(second(store), letter, { decision: 'return', comment: 'Name the recipients.' }))
  await sayItIsAbout(store, request.reference)
  expect(await lettersLeave(store)).not.toContain('staff-letter')
  const [news] = (await mailsOf(store)).filter(({ kind }) => kind === 'staff-letter')
  expect(news).toMatchObject({ status: 'dropped', requestId: request.id })
})
