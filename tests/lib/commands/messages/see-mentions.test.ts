import { expect, it } from 'vitest'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { seeMentions } from '#lib/commands/messages/see-mentions.ts'
import { readMentions, readUnseenMentions } from '#lib/reads/mentions.ts'
import { atDesk, givenColleague, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenMentioned() {
  const store = freshStore()
  for (const [id, name] of [
    ['mei', 'Mei'],
    ['handler', 'Hanna'],
  ] as const)
    await givenColleague(store, { id, name, role: 'handler' })
  const request = await givenRequestIn(store, 'open')
  for (const turn of [0, 1])
    must(await addNote(atDesk(store), { ...request, version: request.version + turn, body: '@Mei, please' }))
  return { store, request, mei: atDesk(store, 'handler', 'mei') }
}

it('a mention is counted until it is marked as seen, one by one or all at once', async () => {
  const { store, request, mei } = await givenMentioned()
  const listed = must(await readMentions(mei))
  expect(listed.map(({ reference, author, seen }) => [reference, author, seen])).toEqual([
    [request.reference, 'Hanna', false],
    [request.reference, 'Hanna', false],
  ])
  must(await seeMentions(mei, { note: listed[0]?.noteId ?? '' }))
  expect(await readUnseenMentions(mei)).toBe(1)
  must(await seeMentions(mei, { note: null }))
  must(await seeMentions(mei, { note: null }))
  expect(await readUnseenMentions(mei)).toBe(0)
  expect((await eventsIn(store)).filter((event) => event === 'mentions-seen')).toHaveLength(2)
})

it('nobody marks what names somebody else', async () => {
  const { store, mei } = await givenMentioned()
  must(await seeMentions(atDesk(store), { note: null }))
  expect(await readUnseenMentions(mei)).toBe(2)
  expect(must(await readMentions(atDesk(store)))).toEqual([])
})

it('is closed to whoever is not at the desk', async () => {
  const store = freshStore()
  expect(await seeMentions(store.visitor(), { note: null })).toMatchObject({
    problem: { code: 'not-permitted' },
  })
  expect(await readMentions(store.visitor())).toMatchObject({ problem: { code: 'not-permitted' } })
})
