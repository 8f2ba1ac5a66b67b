import { describe, expect, test } from 'vitest'
import { lawModes } from '#db/schema/index.ts'
import { readDeadlinePreview } from '#lib/reads/deadline-preview.ts'
import { givenRequest } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('the calculator', () => {
  test('answers at once for the operator’s own place, without a question', async () => {
    const { preview, problems, rights } = await readDeadlinePreview(freshStore().visitor(), {})
    expect(problems).toEqual([])
    expect(rights).toContain('telecom-complaint')
    expect(preview).toMatchObject({ lawId: 'CN', mode: 'mandatory', respondOn: '2026-12-23' })
  })

  test('promises the very day that a request filed at that moment gets', async () => {
    const store = freshStore()
    for (const residence of ['CN', 'DE', 'GB-SCT', 'US-CA', 'OTHER']) {
      const { request } = await givenRequest(store.visitor(), { residence, email: `${residence}@a.example` })
      const { preview } = await readDeadlinePreview(store.visitor(), { place: residence })
      expect(preview?.respondOn, residence).toBe(request.dueOn)
    }
  })

  test('shows nobody what staff aim at', async () => {
    const { preview } = await readDeadlinePreview(freshStore().visitor(), { place: 'US-CA' })
    expect(preview?.trace.map(({ code }) => code)).not.toContain('safe')
    expect(JSON.stringify(preview)).not.toContain('conservative')
  })

  test('counts under the version of the law that was in force on the day', async () => {
    const at = (on: string) =>
      readDeadlinePreview(freshStore().visitor(), { place: 'GB-ENG', right: 'complaint', on, at: '10:00' })
    expect((await at('2026-06-18')).preview).toMatchObject({ respondOn: '2026-07-20' })
    const later = (await at('2026-06-19')).preview
    expect(later?.respondOn).toBeUndefined()
    expect(later?.acknowledgeOn).toBe('2026-07-20')
  })

  test('counts under the home law where the operator does not follow the place’s own, and says so', async () => {
    const store = freshStore()
    await store.context.db.transaction(async (tx) => {
      await tx.insert(lawModes).values({ law: 'UK', mode: 'off', changedAt: 'x', changedBy: 'x' })
    })
    const { preview } = await readDeadlinePreview(store.visitor(), { place: 'GB-ENG' })
    expect(preview).toMatchObject({ lawId: 'CN', instead: { own: 'UK', why: 'off' } })
  })

  test('names a right that the law does not know, and offers those it does', async () => {
    const { preview, problems, rights } = await readDeadlinePreview(freshStore().visitor(), {
      place: 'DE',
      right: 'telecom-complaint',
    })
    expect(preview).toBeNull()
    expect(problems).toEqual([{ field: 'right', code: 'right-not-in-law' }])
    expect(rights).not.toContain('telecom-complaint')
  })

  test('keeps what was typed when it is wrong, and offers no right of an unknown place', async () => {
    const typed = { place: 'ATLANTIS', right: 'access', on: '2026-02-30', at: '10:00' }
    const calculator = await readDeadlinePreview(freshStore().visitor(), typed)
    expect(calculator.typed).toEqual(typed)
    expect(calculator.rights).toEqual([])
    expect(calculator.problems.map(({ code }) => code)).toEqual(['place-missing', 'on-impossible'])
  })
})
