import { describe, expect, it } from 'vitest'
import { listNotes } from '#db/queries/messages.ts'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { careField } from '#lib/domain/letters/care.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { inPieces } from '#tests/support/sample-files.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore } from '#tests/support/store.ts'

/** A desk whose rules guard against wrong persons, and a case of li.lei@mail.example. */
async function givenGuardedDesk() {
  const store = freshStore(undefined, { wrongPersonGuard: 'on' })
  const { reference, id } = await givenRequestIn(store, 'open', { email: 'li.lei@mail.example' })
  const desk = () => atDesk(store)
  const prepare = (text: string) =>
    prepareFile(
      desk(),
      { dataDir: store.dataDir, scanning: false },
      {
        ...{ reference, name: 'export.csv', source: inPieces(Buffer.from(text)) },
      },
    )
  const reply = async (body: string, care: object = {}) => {
    const seen = await stored(store.context, reference)
    const factor = await stepUp(desk())
    return replyToRequester(desk(), { ...seen, body, care: careField.parse(care), ...factor })
  }
  return { store, reference, id, prepare, reply, lastFour: reference.slice(-4) }
}

const problem = (code: string, field: string, params?: object) => ({
  problem: { fields: [{ field, code, ...(params ? { params } : {}) }] },
})

describe('files for a person', () => {
  it('go only when whoever sends them typed the end of the reference', async () => {
    const { prepare, reply, lastFour } = await givenGuardedDesk()
    must(await prepare('mail\nli.lei@mail.example\n'))
    expect(await reply('Look.')).toMatchObject(problem('last-four-missing', 'care.lastFour'))
    expect(await reply('Look.', { lastFour: '3333' })).toMatchObject(
      problem('last-four-wrong', 'care.lastFour'),
    )
    must(await reply('Look.', { lastFour: lastFour.toLowerCase() }))
  })

  it('that hold an address of somebody else do not go, and say which and where', async () => {
    const { store, reference, prepare, reply, lastFour } = await givenGuardedDesk()
    must(await prepare('mail\nli.lei@mail.example\nanna@mail.example\n'))
    const file = must(await readRequestFile(atDesk(store), reference))
    expect(file.prepared[0]?.look).toEqual({
      isRead: true,
      strangers: [{ kind: 'email', what: 'anna@mail.example' }],
    })
    const params = { what: 'anna@mail.example', where: 'export.csv', more: 0 }
    expect(await reply('Look.', { lastFour })).toMatchObject(
      problem('strangers-found', 'care.despite', params),
    )
  })

  it('go on for a reason, which is kept sealed; the trail says how much, never what', async () => {
    const { store, id, prepare, reply, lastFour } = await givenGuardedDesk()
    must(await prepare('mail\nanna@mail.example\n+4930123456789\n'))
    must(await reply('Look.', { lastFour, despite: 'Her own second address.' }))
    expect(await listNotes(store.context.db.read, id)).toHaveLength(1)
    expect(await eventsIn(store)).toContain('letter-sent-despite-finds')
  })
})

describe('the words of a letter', () => {
  it('are looked through too; the person’s own address and reference, and the operator’s, may stand in them', async () => {
    const { reference, reply } = await givenGuardedDesk()
    expect(await reply('As in DSR-9P4R-7K3M')).toMatchObject(
      problem('strangers-found', 'care.despite', { where: 'text' }),
    )
    must(await reply(`${reference}: li.lei@mail.example, or write to admin@kagebatteries.com`))
  })

  it('are not where the desk’s rules say so', async () => {
    const store = freshStore()
    const seen = await givenRequestIn(store, 'open')
    must(await replyToRequester(atDesk(store), { ...seen, body: 'As in DSR-9P4R-7K3M' }))
  })
})
