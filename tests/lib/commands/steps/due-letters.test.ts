import { eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { LetterRow } from '#db/queries/letters.ts'
import { letters } from '#db/schema/index.ts'
import { endHolds } from '#lib/commands/letters/end-holds.ts'
import { sendLetters } from '#lib/commands/letters/send-letters.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { log } from '#lib/platform/logger.ts'
import { atDesk, givenRequestIn, stepUp } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { carefulStore, givenSentOff, letterNow, nextRound, onlyLetter } from '#tests/support/letters.ts'
import type { TestStore } from '#tests/support/store.ts'

const EMAILS = ['first@mail.example', 'second@mail.example']

async function damage({ context }: TestStore, { id }: LetterRow): Promise<void> {
  await context.db.transaction((tx) =>
    tx.update(letters).set({ sealedContent: 'secret words, no seal' }).where(eq(letters.id, id)),
  )
}

/** What is logged as an error from now on. */
function errorsLogged() {
  const logged = vi.spyOn(log, 'error')
  onTestFinished(() => logged.mockRestore())
  return logged.mock.calls
}

async function statesOf(store: TestStore, rows: LetterRow[]) {
  return Promise.all(rows.map(async ({ id }) => (await letterNow(store.context, id)).state))
}

describe('a letter that cannot be read', () => {
  it('does not hold up those behind it, and is told in the log without a word of it', async () => {
    const store = carefulStore()
    const rows: LetterRow[] = []
    for (const email of EMAILS) {
      const request = await givenRequestIn(store, 'open', { email })
      const desk = atDesk(store)
      must(await replyToRequester(desk, { ...request, body: 'We are on it.', ...(await stepUp(desk)) }))
      rows.push(await onlyLetter(store.context, request.id))
    }
    if (rows[0]) await damage(store, rows[0])
    const errors = errorsLogged()
    store.pass({ seconds: 30 })
    await nextRound(store)
    expect(await statesOf(store, rows)).toEqual(['going', 'sent'])
    expect(errors).toEqual([['letter failed', { letter: rows[0]?.id, errorClass: expect.any(String) }]])
    expect(JSON.stringify(errors)).not.toContain('secret words')
    expect(must(await sendLetters(store.system()))).toBe(0)
    store.pass({ minutes: 10 })
    expect(must(await sendLetters(store.system()))).toBe(1)
  })

  it('does not keep the holds of others from ending', async () => {
    const store = carefulStore({ approval: 'single', singleHoldDays: 0 })
    const rows: LetterRow[] = []
    for (const email of EMAILS) rows.push((await givenSentOff(store, { kind: 'deletion', email })).letter)
    await lettersLeave(store)
    if (rows[0]) await damage(store, rows[0])
    const errors = errorsLogged()
    store.pass({ hours: 24 * 7 })
    await nextRound(store)
    expect(await statesOf(store, rows)).toEqual(['cooling-off', 'sent'])
    expect(errors).toHaveLength(1)
    expect(must(await endHolds(store.system()))).toBe(0)
  })
})
