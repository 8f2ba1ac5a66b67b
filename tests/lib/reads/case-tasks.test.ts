import { describe, expect, it } from 'vitest'
import { discardDraft } from '#lib/commands/letters/discard-draft.ts'
import { saveDraft } from '#lib/commands/letters/save-draft.ts'
import { undoLetter } from '#lib/commands/letters/undo-letter.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { readCaseTasks, readTaskPerson } from '#lib/reads/case-tasks.ts'
import { atDesk, closeGranted, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { carefulStore, judge, letterNow, onlyLetter, second } from '#tests/support/letters.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'
import { freshStore } from '#tests/support/store.ts'

async function scene() {
  const store = carefulStore()
  const { reference, id } = await givenRequestIn(store, 'open')
  const seen = async () => ({ ...(await stored(store.context, reference)), reference })
  const keep = async (verb: LetterVerb) => {
    const values = { body: 'So far.' }
    const draft = { verb, values, letter: null, letterVersion: null }
    return must(await saveDraft(atDesk(store), { ...(await seen()), ...draft }))
  }
  const steps = async () => {
    const { milestones } = must(await readCaseTasks(atDesk(store), reference))
    return milestones.filter(({ isDone }) => isDone).map(({ milestone }) => milestone)
  }
  return { store, id, seen, keep, steps }
}

describe('what the portal sees of the steps of a case', () => {
  it('is drafted while an answer is kept, and not by a letter that answers nothing or was thrown away', async () => {
    const { store, keep, steps } = await scene()
    await keep('reply')
    expect(await steps()).not.toContain('draft')
    const { letter: letterId, letterVersion: version } = await keep('close')
    expect(await steps()).toContain('draft')
    must(await discardDraft(atDesk(store), { letterId, version }))
    expect(await steps()).not.toContain('draft')
  })

  it('is reviewed once the second person passed it, and no more once it was taken back', async () => {
    const { store, id, seen, steps } = await scene()
    must(await closeGranted(atDesk(store), await seen()))
    expect(await steps()).toContain('draft')
    expect(await steps()).not.toContain('review')
    const waiting = await onlyLetter(store.context, id)
    must(await judge(second(store), waiting))
    expect(await steps()).toEqual(expect.arrayContaining(['draft', 'review']))
    expect(await steps()).not.toContain('send')
    const { version } = await letterNow(store.context, waiting.id)
    must(await undoLetter(atDesk(store), { letterId: waiting.id, version }))
    expect(await steps()).toContain('draft')
    expect(await steps()).not.toContain('review')
  })
})

it('a task shows whose data it is about to whoever works on it, and that they saw it is written down', async () => {
  const store = freshStore()
  const { reference } = await givenRequestIn(store, 'open', { email: 'li.lei@mail.example' })
  expect(await readTaskPerson(atDesk(store), reference)).toMatchObject({ email: 'li.lei@mail.example' })
  expect(await eventsIn(store)).toContain('request-viewed')
  expect(await readTaskPerson(atDesk(store, 'reader'), reference)).toBeNull()
})
