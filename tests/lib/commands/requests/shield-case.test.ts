import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listShieldsOf } from '#db/queries/case-shields.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { liftShield } from '#lib/commands/requests/lift-shield.ts'
import { shieldCase } from '#lib/commands/requests/shield-case.ts'
import { atDesk, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { givenColleagueWith, givenShield } from '#tests/support/shields.ts'
import { freshStore } from '#tests/support/store.ts'

const MEI = { id: 'mei', name: 'Mei Lin', email: 'mei@mail.example' }

async function givenOffice() {
  const store = freshStore()
  await givenColleagueWith(store, MEI)
  await givenColleague(store, { id: 'otto', name: 'Otto', role: 'lead' })
  const because = async (requestId: string) =>
    (await listShieldsOf(store.context.db.read, requestId)).map((one) => [one.staffId, one.because])
  return { store, because, lead: atDesk(store, 'lead', 'otto'), mei: atDesk(store, 'handler', 'mei') }
}

describe('a case is hidden', () => {
  it('from the colleague whose mailbox it came from, in any spelling', async () => {
    const { store, because } = await givenOffice()
    const { request } = await givenRequest(store.visitor(), { email: 'Mei@Mail.example' })
    expect(await because(request.id)).toEqual([['mei', 'same-mailbox']])
  })

  it('from the colleague whom an agent asks for', async () => {
    const { store, because } = await givenOffice()
    const agentFor = { subjectName: 'M. Lin', subjectEmail: MEI.email }
    const { request } = await givenRequest(store.visitor(), { agentFor })
    expect(await because(request.id)).toEqual([['mei', 'same-mailbox']])
  })

  it('from whoever joins and had filed it before', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { email: 'lin@operator.example' })
    const { staffId } = await givenStaff(store.visitor(), { email: 'lin@operator.example', name: 'Lin' })
    const [shield] = await listShieldsOf(store.context.db.read, request.id)
    expect(shield).toMatchObject({ staffId, because: 'same-mailbox' })
  })

  it('not for a name alone: that is noted, for a lead to look into', async () => {
    const { store, because, lead, mei } = await givenOffice()
    const { request } = await givenRequest(store.visitor(), { name: 'LIN Mei' })
    expect(await because(request.id)).toEqual([['mei', 'same-name']])
    must(await addNote(mei, { ...request, body: 'I see it.' }))
    const seen = await stored(lead, request.reference)
    must(await liftShield(lead, { ...seen, staffId: 'mei' }))
    expect(await because(request.id)).toEqual([['mei', 'cleared']])
  })

  it('by whoever says that it is about themselves, and goes back to nobody', async () => {
    const { store, lead, mei } = await givenOffice()
    const request = await givenRequestIn(store, 'open')
    must(await assignRequest(lead, { ...request, assigneeId: 'mei' }))
    const seen = await stored(lead, request.reference)
    expect(must(await shieldCase(mei, { ...seen, staffId: 'mei' }))).toEqual({ isSelf: true })
    expect((await stored(lead, request.reference)).assigneeId).toBeNull()
    const events = (await listAudit(store.context.db.read, request.id)).slice(-2)
    expect(events.map(({ event, payload }) => [event, payload])).toEqual([
      ['case-shielded', '{"staffId":"mei","because":"declared"}'],
      ['request-assigned', '{"assigneeId":null}'],
    ])
  })

  it('by a lead, of a colleague; a handler cannot say it of another', async () => {
    const { store, because, lead } = await givenOffice()
    const request = await givenRequestIn(store, 'open')
    const handler = atDesk(store, 'handler', 'someone')
    const refused = await shieldCase(handler, { ...request, staffId: 'mei' })
    expect(refused).toMatchObject({ problem: { code: 'not-permitted' } })
    must(await shieldCase(lead, { ...request, staffId: 'mei' }))
    expect(await because(request.id)).toEqual([['mei', 'declared']])
  })

  it('from nobody who is not known', async () => {
    const { store, lead } = await givenOffice()
    const request = await givenRequestIn(store, 'open')
    expect(await shieldCase(lead, { ...request, staffId: 'nobody' })).toMatchObject({
      problem: { fields: [{ field: 'colleague', code: 'colleague-unknown' }] },
    })
  })

  it('so that it cannot be given to them, or changed by them', async () => {
    const { store, lead, mei } = await givenOffice()
    const request = await givenRequestIn(store, 'open')
    await givenShield(store, request.id, 'mei')
    expect(await assignRequest(lead, { ...request, assigneeId: 'mei' })).toMatchObject({
      problem: { fields: [{ field: 'assignee', code: 'assignee-shielded' }] },
    })
    const unknown = { problem: { code: 'not-found' } }
    expect(await addNote(mei, { ...request, body: 'Mine.' })).toMatchObject(unknown)
    expect(
      await liftShield(
        { ...mei, actor: { type: 'staff', staffId: 'mei', role: 'lead' } },
        { ...request, staffId: 'mei' },
      ),
    ).toMatchObject(unknown)
  })
})
