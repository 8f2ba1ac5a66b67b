import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listTagsOf } from '#db/queries/tags.ts'
import { caseShields } from '#db/schema/index.ts'
import { changeTag } from '#lib/commands/tags/change-tag.ts'
import { makeTag } from '#lib/commands/tags/make-tag.ts'
import { tagRequest } from '#lib/commands/tags/tag-request.ts'
import { readCaseTags } from '#lib/reads/tags.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenTag() {
  const store = freshStore()
  const request = await givenRequestIn(store, 'open')
  const tagId = must(await makeTag(atDesk(store, 'lead'), { name: 'Urgent' }))
  const { reference } = request
  return { store, request, reference, tagId }
}

describe('a tag on a case', () => {
  it('is put on and taken off, each written down once however often it is asked', async () => {
    const { store, request, reference, tagId } = await givenTag()
    const desk = atDesk(store)
    const before = (await listAudit(store.context.db.read, request.id)).length
    for (const put of ['on', 'on', 'off', 'off'] as const)
      must(await tagRequest(desk, { reference, tagId, put }))
    const lines = (await listAudit(store.context.db.read, request.id)).slice(before)
    expect(lines.map(({ event }) => event)).toEqual(['request-tagged', 'request-untagged'])
    expect(await listTagsOf(store.context.db.read, [request.id])).toEqual([])
  })

  it('is shown with those that could be put on; a retired one stays and can only be taken off', async () => {
    const { store, reference, tagId } = await givenTag()
    const desk = atDesk(store)
    must(await tagRequest(desk, { reference, tagId, put: 'on' }))
    must(await changeTag(atDesk(store, 'lead'), { tagId, name: 'Urgent', retired: true }))
    expect(await readCaseTags(desk, reference)).toEqual({
      ...{ on: [{ id: tagId, name: 'Urgent' }], offered: [], mayTag: true },
    })
    expect((await readCaseTags(atDesk(store, 'reader'), reference)).mayTag).toBe(false)
    must(await tagRequest(desk, { reference, tagId, put: 'off' }))
    expect(await tagRequest(desk, { reference, tagId, put: 'on' })).toMatchObject({
      problem: { fields: [{ field: 'tag', code: 'tag-unknown' }] },
    })
  })

  it('is nothing for unknown cases, unknown tags, readers, and whoever is shielded from the case', async () => {
    const { store, request, reference, tagId } = await givenTag()
    const on = { reference, tagId, put: 'on' } as const
    const problem = (code: string) => ({ problem: { code } })
    expect(await tagRequest(atDesk(store), { ...on, reference: 'DSR-3333-3333' })).toMatchObject(
      problem('not-found'),
    )
    expect(await tagRequest(atDesk(store), { ...on, tagId: 'x' })).toMatchObject(problem('invalid-input'))
    expect(await tagRequest(atDesk(store, 'reader'), on)).toMatchObject(problem('not-permitted'))
    const row = { staffId: 'handler', requestId: request.id, because: 'declared', createdAt: '' } as const
    await store.context.db.transaction(async (tx) => {
      await tx.insert(caseShields).values(row)
    })
    expect(await tagRequest(atDesk(store), on)).toMatchObject(problem('not-found'))
    expect(await readCaseTags(atDesk(store), reference)).toEqual({ on: [], offered: [], mayTag: false })
  })
})
