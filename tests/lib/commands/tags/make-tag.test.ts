import { describe, expect, it } from 'vitest'
import { changeTag } from '#lib/commands/tags/change-tag.ts'
import { makeTag } from '#lib/commands/tags/make-tag.ts'
import { newTagForm, TAGS_MAX } from '#lib/domain/requests/tags.ts'
import { readTags } from '#lib/reads/tags.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('a tag', () => {
  it('is made, renamed, retired and taken up again by a lead', async () => {
    const store = freshStore()
    const lead = atDesk(store, 'lead')
    const tagId = must(await makeTag(lead, { name: 'Court case' }))
    expect(await readTags(lead)).toEqual([{ id: tagId, name: 'Court case', isRetired: false }])
    must(await changeTag(lead, { tagId, name: 'Lawsuit', retired: true }))
    expect(await readTags(lead)).toEqual([{ id: tagId, name: 'Lawsuit', isRetired: true }])
    must(await changeTag(lead, { tagId, name: 'LAWSUIT', retired: false }))
    expect(await readTags(lead)).toEqual([{ id: tagId, name: 'LAWSUIT', isRetired: false }])
  })

  it('has a name of its own, however it is written', async () => {
    const store = freshStore()
    const lead = atDesk(store, 'lead')
    must(await makeTag(lead, { name: 'ABC' }))
    const other = must(await makeTag(lead, { name: 'Other' }))
    const taken = { problem: { fields: [{ field: 'name', code: 'tag-name-taken' }] } }
    expect(await makeTag(lead, { name: 'ａｂｃ' })).toMatchObject(taken)
    expect(await changeTag(lead, { tagId: other, name: 'abc', retired: false })).toMatchObject(taken)
    expect(newTagForm.safeParse({ name: ' ' }).success).toBe(false)
  })

  it('is none of too many, and unknown ones cannot be changed', async () => {
    const store = freshStore()
    const lead = atDesk(store, 'lead')
    for (let n = 0; n < TAGS_MAX; n++) must(await makeTag(lead, { name: `Tag ${n}` }))
    expect(await makeTag(lead, { name: 'One more' })).toMatchObject({
      problem: { fields: [{ code: 'tags-too-many' }] },
    })
    expect(await changeTag(lead, { tagId: 'x', name: 'X', retired: false })).toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it.each(['handler', 'reader', 'auditor'] as const)('is not made or changed by a %s', async (role) => {
    const store = freshStore()
    const refused = { problem: { code: 'not-permitted' } }
    expect(await makeTag(atDesk(store, role), { name: 'X' })).toMatchObject(refused)
    const change = { tagId: 'x', name: 'X', retired: false }
    expect(await changeTag(atDesk(store, role), change)).toMatchObject(refused)
  })
})
