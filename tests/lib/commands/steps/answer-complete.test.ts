import { describe, expect, it } from 'vitest'
import { listCorrespondence, listNotes } from '#db/queries/messages.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { careField } from '#lib/domain/letters/care.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore } from '#tests/support/store.ts'

/** A case at a desk whose rules block answers that lack something. */
async function givenStrictDesk() {
  const store = freshStore(undefined, { completeness: 'block' })
  const { reference } = await givenRequestIn(store, 'open', { residence: 'DE' })
  const desk = () => atDesk(store)
  const close = async (body: string, care: object = {}) => {
    const seen = await stored(store.context, reference)
    const granted = { outcome: 'granted', ground: null, body, care: careField.parse(care) } as const
    return closeRequest(desk(), { ...seen, ...granted, ...(await stepUp(desk())) })
  }
  return { store, reference, desk, close }
}

describe('an answer that lacks what its law wants said', () => {
  it('does not go, and says how much is missing', async () => {
    const { close } = await givenStrictDesk()
    expect(await close('Here it is.')).toMatchObject({
      problem: { fields: [{ field: 'care.says', code: 'answer-incomplete', params: { count: 11 } }] },
    })
  })

  it('goes for a reason, which is kept sealed; the trail says what was missing', async () => {
    const { store, reference, close } = await givenStrictDesk()
    must(await close('Here it is.', { without: 'Told on the phone.' }))
    const { id } = await stored(store.context, reference)
    expect(await listNotes(store.context.db.read, id)).toHaveLength(1)
    expect(await eventsIn(store)).toContain('answer-sent-incomplete')
  })

  it('goes when everything was ticked, and nothing is recorded against it', async () => {
    const { store, close } = await givenStrictDesk()
    const says = [
      ...['confirmation', 'copy', 'purposes', 'categories', 'recipients', 'retention', 'rights'],
      ...['authority', 'source', 'automated-decisions', 'transfers'],
    ]
    must(await close('Here it is.', { says }))
    expect(await eventsIn(store)).not.toContain('answer-sent-incomplete')
  })

  it('of a refusal is its reasons', async () => {
    const { store, reference, desk } = await givenStrictDesk()
    const seen = await stored(store.context, reference)
    const refused = { ...seen, ground: 'eu.excessive', body: 'No.' }
    expect(await refuseRequest(desk(), refused)).toMatchObject({
      problem: { fields: [{ code: 'answer-incomplete', params: { count: 1 } }] },
    })
  })

  it('goes where the desk’s rules do not ask', async () => {
    const store = freshStore()
    const seen = await givenRequestIn(store, 'open', { residence: 'DE' })
    const granted = { outcome: 'granted', ground: null, body: 'Here it is.' } as const
    must(await closeRequest(atDesk(store), { ...seen, ...granted, ...(await stepUp(atDesk(store))) }))
  })
})

describe('a letter thought in another language', () => {
  it('keeps both texts, sealed, and the desk sees them beside each other', async () => {
    const { store, reference, close } = await givenStrictDesk()
    must(await close('Here it is.', { without: 'Told on the phone.', original: '请查收。' }))
    const { id } = await stored(store.context, reference)
    const [row] = await listCorrespondence(store.context.db.read, id)
    expect(row?.sealedOriginal).not.toContain('请查收')
    const file = must(await readRequestFile(atDesk(store), reference))
    expect(file.correspondence[0]).toMatchObject({ body: 'Here it is.', original: '请查收。' })
  })
})
