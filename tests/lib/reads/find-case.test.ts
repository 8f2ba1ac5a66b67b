import { describe, expect, it } from 'vitest'
import { findCase } from '#lib/reads/find-case.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('searching the desk', () => {
  it('finds a request by its reference in any spelling', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open')
    const plain = reference.replaceAll('-', '')
    for (const typed of [
      reference,
      reference.toLowerCase(),
      ` ${plain} `,
      plain.slice(3),
      `${plain.slice(3, 7)}–${plain.slice(7)}`,
    ])
      expect(must(await findCase(atDesk(store), typed))).toEqual({ reference, as: 'case' })
  })

  it('finds the newest request of a mailbox, however its address is spelled', async () => {
    const store = freshStore()
    await givenRequestIn(store, 'closed', { email: 'wang@mail.example' })
    store.pass({ hours: 1 })
    const { reference } = await givenRequestIn(store, 'open', { email: 'wang@mail.example' })
    expect(must(await findCase(atDesk(store), ' Wang@MAIL.example'))).toEqual({ reference, as: 'mailbox' })
  })

  it.each([
    ['DSR-3333-3333', 'search-nothing'],
    ['nobody@mail.example', 'search-nothing'],
    ['wang', 'search-nothing'],
    ['13800138000', 'search-nothing'],
    ['wang@mail.example, li@mail.example', 'search-unreadable'],
    ['%', 'search-unreadable'],
  ])('says of %s: %s', async (typed, code) => {
    const store = freshStore()
    await givenRequestIn(store, 'open', { email: 'wang@mail.example' })
    expect(await findCase(atDesk(store), typed)).toMatchObject({
      problem: { fields: [{ field: 'search', code }] },
    })
  })
})
