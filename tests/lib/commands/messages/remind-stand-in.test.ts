import { expect, it } from 'vitest'
import type { Context } from '#lib/commands/context.ts'
import { setAbsence } from '#lib/commands/staff/set-absence.ts'
import { readPresence, stoodInForBy } from '#lib/reads/absences.ts'
import { atDesk, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { givenCaseOf, givenDesk, morning, reminders } from '#tests/support/reminders.ts'
import { givenShield } from '#tests/support/shields.ts'
import type { TestStore } from '#tests/support/store.ts'

/** Mei is away for two weeks, and Li stands in. */
async function givenAway(store: TestStore, untilOn = '2026-12-11') {
  const away = { staffId: 'mei', fromOn: '2026-11-23', untilOn, standInId: 'li', seen: '' }
  must(await setAbsence(atDesk(store, 'handler', 'mei'), away))
}

const stoodInFor = async (context: Context) => stoodInForBy(context, await readPresence(context))

const told = async (store: TestStore) =>
  (await reminders(store)).map(({ staffId, status, lines }) => [
    staffId,
    status,
    ...lines.map((line: { standingIn?: true }) => line.standingIn ?? false),
  ])

it('whoever stands in is reminded too, is told which are not theirs, and sees for whom', async () => {
  const store = await givenDesk()
  await givenCaseOf(store, 'mei')
  await givenAway(store)
  expect(await stoodInFor(atDesk(store, 'handler', 'li'))).toEqual([
    { staffId: 'mei', name: 'mei', untilOn: '2026-12-11' },
  ])
  expect(await stoodInFor(atDesk(store, 'handler', 'mei'))).toEqual([])
  await morning(store, '2026-12-07')
  expect((await told(store)).toSorted()).toEqual([
    ['li', 'captured', true],
    ['mei', 'captured', false],
  ])
})

it('of nothing that is by or about them, and of nothing once it is over', async () => {
  const store = await givenDesk()
  const { id } = await stored(store.context, await givenCaseOf(store, 'mei'))
  await givenShield(store, id, 'li')
  await givenAway(store, '2026-12-08')
  await morning(store, '2026-12-07')
  expect((await told(store)).map(([who]) => who)).toEqual(['mei'])
  await morning(store, '2026-12-10')
  expect((await told(store)).map(([who]) => who)).toEqual(['mei', 'mei'])
  expect(await stoodInFor(atDesk(store, 'handler', 'li'))).toEqual([])
})
