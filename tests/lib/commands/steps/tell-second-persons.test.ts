import { describe, expect, it } from 'vitest'
import { outbox } from '#db/schema/index.ts'
import { mailVault, openRecipient } from '#lib/vault/mail-vault.ts'
import { givenColleague } from '#tests/support/desk.ts'
import { carefulStore, givenSentOff, judge } from '#tests/support/letters.ts'
import type { TestStore } from '#tests/support/store.ts'

type Person = Omit<Parameters<typeof givenColleague>[1], 'name'>

/** An answer that gives data out, sent off by the handler where these people work too. */
async function givenWaiting(...people: Person[]) {
  const store = carefulStore()
  for (const person of people) await givenColleague(store, { ...person, name: person.id })
  return { store, ...(await givenSentOff(store)) }
}

/** Who was told that a letter waits for them, and why. */
async function told({ context }: TestStore): Promise<string[]> {
  const mails = (await context.db.read.select().from(outbox)).filter(({ kind }) => kind === 'staff-case-news')
  const lines = mails.map(async (mail) => {
    const address = openRecipient(await mailVault(context.keys, context.db.read, mail), mail)
    return `${address.split('@')[0]} ${JSON.parse(mail.payload).about}`
  })
  return (await Promise.all(lines)).toSorted()
}

describe('a letter that waits for a second person', () => {
  it('is told to leads and administrators, but to nobody who is gone or only reads', async () => {
    const { store } = await givenWaiting(
      { id: 'lea', role: 'lead' },
      { id: 'ada', role: 'administrator' },
      { id: 'gone', role: 'lead', disabled: true },
      { id: 'other', role: 'handler' },
      { id: 'reader', role: 'reader' },
    )
    expect(await told(store)).toEqual(['ada to-approve', 'lea to-approve'])
  })

  it('is told to handlers where nobody leads, and not to who wrote it', async () => {
    const { store } = await givenWaiting({ id: 'other', role: 'handler' }, { id: 'reader', role: 'reader' })
    expect(await told(store)).toEqual(['other to-approve'])
  })

  it('is told nobody once more when it has its approval', async () => {
    const { store, letter } = await givenWaiting({ id: 'lea', role: 'lead' })
    const lea = store.as({ type: 'staff', staffId: 'lea', role: 'lead' })
    expect((await judge(lea, letter)).ok).toBe(true)
    expect(await told(store)).toEqual(['lea to-approve'])
  })
})
