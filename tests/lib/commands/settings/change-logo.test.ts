import { describe, expect, it } from 'vitest'
import { changeLogo } from '#lib/commands/settings/change-logo.ts'
import { keepLogo } from '#lib/commands/settings/keep-logo.ts'
import { readFace, readLogo } from '#lib/reads/operator-face.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { inPieces, jpeg, png, webp } from '#tests/support/sample-files.ts'

const PNG = png(32, 32)

const arriving = (name: string, bytes: Buffer = PNG) => ({ name, source: inPieces(bytes, 10) })

describe('the operator’s logo', () => {
  it('is a picture judged by its bytes, shown from the next page on, and taken away again', async () => {
    const { store, mei } = await givenDesk()
    const context = store.as(mei.actor)
    const { id } = must(await keepLogo(context, arriving('logo.png')))
    expect(must(await keepLogo(context, arriving('again.png'))).id).toBe(id)
    expect((await readFace(store.visitor())).logo).toBeNull()
    const brought = { sessionSecret: mei.sessionSecret, code: null }
    must(await changeLogo(context, { ...brought, version: 0, logoId: id }))
    expect((await readFace(store.visitor())).logo).toEqual({ id, width: 32, height: 32 })
    const served = await readLogo(store.visitor(), id)
    expect(served).toEqual({ mediaType: 'image/png', bytes: PNG })
    must(await changeLogo(context, { ...brought, version: 1, logoId: null }))
    expect((await readFace(store.visitor())).logo).toBeNull()
  })

  it.each([
    ['logo.svg', Buffer.from('<svg/>'), 'logo-type-unknown'],
    ['logo.txt', Buffer.from('text'), 'logo-type-unknown'],
    ['logo.jpg', PNG, 'file-type-differs'],
    ['logo.png', PNG.subarray(0, 40), 'file-cut-short'],
    ['logo.png', png(4000, 32), 'logo-sides'],
    ['logo.jpg', jpeg(32, 8), 'logo-sides'],
    ['logo.webp', webp(8, 32), 'logo-sides'],
    ['logo.png', Buffer.alloc(200_001), 'logo-too-large'],
  ])('is not %s of these bytes', async (name, bytes, code) => {
    const { store, mei } = await givenDesk()
    expect(await keepLogo(store.as(mei.actor), arriving(name, bytes))).toMatchObject({
      problem: { fields: [{ field: 'files', code }] },
    })
  })

  it.each([
    ['logo.jpg', jpeg(64, 32)],
    ['logo.webp', webp(64, 32)],
  ])('%s has the size its bytes say', async (name, bytes) => {
    const { store, mei } = await givenDesk()
    const { id } = must(await keepLogo(store.as(mei.actor), arriving(name, bytes)))
    const brought = { sessionSecret: mei.sessionSecret, code: null }
    must(await changeLogo(store.as(mei.actor), { ...brought, version: 0, logoId: id }))
    expect((await readFace(store.visitor())).logo).toMatchObject({ width: 64, height: 32 })
  })

  it('is a picture that was taken', async () => {
    const { store, mei } = await givenDesk()
    const input = { sessionSecret: mei.sessionSecret, code: null, version: 0, logoId: 'f'.repeat(64) }
    expect(await changeLogo(store.as(mei.actor), input)).toMatchObject({
      problem: { fields: [{ field: 'files', code: 'logo-missing' }] },
    })
  })

  it('is for administrators to change', async () => {
    const { store, li } = await givenDesk()
    expect(await keepLogo(store.as(li.actor), arriving('logo.png'))).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})
