import { expect, it } from 'vitest'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { readAnswerDates, readVisitDates } from '#lib/reads/answer-dates.ts'
import { givenRequest } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('promises the very day that a request filed now would get', async () => {
  const store = freshStore()
  for (const kind of ASKED_KINDS) {
    const { request } = await givenRequest(store.visitor(), {
      kind,
      residence: 'DE',
      email: `${kind}@a.example`,
    })
    expect(await readVisitDates(store.visitor(), [kind], 'DE')).toEqual({
      law: 'EU',
      dueOn: [{ kind, dueOn: request.dueOn }],
    })
  }
})

it('names the operator’s home law where the law of the place is not in force yet', async () => {
  expect(await readVisitDates(freshStore().visitor(), ['deletion'], 'US-OK')).toEqual({
    law: 'CN',
    dueOn: [{ kind: 'deletion', dueOn: '2026-12-11' }], // it is still 22 November in Oklahoma, and the earlier day counts
  })
})

it('names a day for every kind under the laws of the places that most who ask live in', async () => {
  const dates = await readAnswerDates(freshStore().visitor())
  expect(dates.map(({ law }) => law)).toEqual(['CN', 'HK', 'EU', 'UK', 'US-CA'])
  expect(dates[0]?.dueOn).toMatchObject({ access: '2026-12-23', deletion: '2026-12-14' })
})
