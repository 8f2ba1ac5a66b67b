import { describe, expect, it } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { findStaffSession } from '#db/queries/staff-sessions.ts'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { stopOwnLetter } from '#lib/commands/letters/stop-letter.ts'
import { undoLetter } from '#lib/commands/letters/undo-letter.ts'
import { unfreezeLetter } from '#lib/commands/letters/unfreeze-letter.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { reopenRequest } from '#lib/commands/requests/reopen-request.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { totpCode } from '#lib/platform/totp.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { atDesk, closeGranted, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { carefulStore, letterNow, nextRound, second } from '#tests/support/letters.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'

const DAYS = 14

/** An answered request whose files are handed out again, by a desk of one person. */
async function givenHandedOutAgain() {
  const store = carefulStore({ approval: 'single', wrongPersonGuard: 'off', completeness: 'off' })
  const answered = await givenRequestIn(store, 'open')
  const desk = () => atDesk(store)
  must(
    await closeRequest(desk(), {
      ...answered,
      outcome: 'no-data-held',
      ground: null,
      body: 'Nothing.',
      ...(await stepUp(desk())),
    }),
  )
  store.pass({ seconds: 31 })
  await nextRound(store)
  const now = () => stored(store.context, answered.reference)
  const put = () =>
    prepareFile(
      desk(),
      { dataDir: store.dataDir, scanning: false },
      { reference: answered.reference, name: 'copy.pdf', source: inPieces(pdf('copy')) },
    )
  must(await put())
  const sent = must(
    await replyToRequester(desk(), { ...(await now()), body: 'Here it is.', ...(await stepUp(desk())) }),
  )
  const letter = () => letterNow(store.context, sent.letter?.id ?? '')
  const files = async () =>
    (await listAttachments(store.context.db.read, answered.id)).filter(({ messageId }) => messageId)
  return { store, id: answered.id, desk, now, put, letter, files }
}

describe('files handed out after the answer', () => {
  it('wait as long as before it; the case stays closed, and then they go', async () => {
    const { store, now, letter, files } = await givenHandedOutAgain()
    expect([(await now()).status, (await letter()).state]).toEqual(['closed', 'cooling-off'])
    await lettersLeave(store)
    store.pass({ hours: 24 * DAYS - 1 })
    await nextRound(store)
    expect(await files()).toEqual([])
    store.pass({ hours: 1 })
    await nextRound(store)
    expect([(await now()).status, (await letter()).state]).toEqual(['closed', 'sent'])
    expect(await files()).toHaveLength(1)
  })

  it('are stopped by the person, who sees what will be done, and looked into by a second one', async () => {
    const { store, id, now, letter, files } = await givenHandedOutAgain()
    const person = store.as({ type: 'requester', requestId: id })
    expect(must(await readMyRequest(person)).hold).toMatchObject({ does: 'release' })
    must(await stopOwnLetter(person))
    store.pass({ hours: 24 * DAYS })
    await nextRound(store)
    expect([(await letter()).state, await files()]).toEqual(['frozen', []])
    const other = second(store)
    const { version } = await letter()
    const decided = {
      letterId: (await letter()).id,
      version,
      body: 'It was not them.',
      ...(await stepUp(other)),
    }
    must(await unfreezeLetter(other, { ...decided, decision: 'drop' }))
    expect([(await now()).status, (await letter()).state]).toEqual(['closed', 'returned'])
  })

  it('can be taken back, and nothing else is handed out meanwhile', async () => {
    const { desk, now, put, letter } = await givenHandedOutAgain()
    expect(await put()).toMatchObject({ problem: { code: 'wrong-status' } })
    const { id: letterId, version } = await letter()
    must(await undoLetter(desk(), { letterId, version }))
    expect([(await now()).status, (await letter()).state]).toEqual(['closed', 'draft'])
    must(await put())
  })
})

it('what was spam and is open again is decided by nothing while files that were handed out meanwhile wait', async () => {
  const store = carefulStore({ approval: 'single', wrongPersonGuard: 'off', completeness: 'off' })
  const { reference, ...seen } = await givenRequestIn(store, 'open', { kind: 'deletion' })
  const [desk, now] = [atDesk(store, 'lead'), () => stored(store.context, reference)]
  must(await closeAsSpam(desk, { reference, ...seen, body: 'Advertising.' }))
  const file = { reference, name: 'copy.pdf', source: inPieces(pdf('copy')) }
  must(await prepareFile(desk, { dataDir: store.dataDir, scanning: false }, file))
  must(await replyToRequester(desk, { ...(await now()), body: 'Here it is.', ...(await stepUp(desk)) }))
  must(await reopenRequest(desk, { ...(await now()), body: 'It was no advertising.' }))
  expect(await closeGranted(desk, await now())).toMatchObject({ problem: { code: 'letter-under-way' } })
})

it('a draft that somebody changed meanwhile costs its author neither their code nor their sign-in', async () => {
  const store = carefulStore()
  const me = await givenStaff(store.visitor())
  const request = await givenRequestIn(store, 'open')
  store.pass({ minutes: 20 })
  const factor = { sessionSecret: me.sessionSecret, code: totpCode(me.totpSecret, store.now) }
  const answer = { ...request, outcome: 'granted', ground: null, body: 'Done.', factor } as const
  const refused = await closeRequest(store.as(me.actor), { ...answer, letter: 'gone', letterVersion: 1 })
  expect(refused).toMatchObject({ problem: { code: 'not-found' } })
  expect(await findStaffSession(store.context.db.read, hashSecret(me.sessionSecret))).toBeDefined()
})
