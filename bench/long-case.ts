import { inOneCommit } from '#bench/copies/models.ts'
import { openDesk } from '#bench/desk.ts'
import type { Line } from '#bench/measure.ts'
import { OPERATOR } from '#bench/seed.ts'
import { timesInTurn } from '#bench/times.ts'
import { type Db, openDb } from '#db/client.ts'
import { findRequestByReference } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

const ROUNDS = 30

/** A request with so many messages, half of each side, and notes until its trail has so many events. @returns its reference. */
export async function givenLongCase(
  dataDir: string,
  { messages, events, name }: { messages: number; events: number; name: string },
): Promise<string> {
  const db = openDb(dataDir)
  const operator = { ...OPERATOR, firstRules: { ...OPERATOR.firstRules, ...TEST_RULES } }
  const base = { keys: loadKeys(dataDir), operator }
  const start = Temporal.Now.instant().subtract({ hours: 24 })
  const at = (joined: Db, n: number, actor: Context['actor']): Context => ({
    ...{ ...base, db: joined, actor },
    now: start.add({ seconds: n * 30 }),
  })
  let reference = ''
  await inOneCommit(db, async (joined) => {
    const filed = await givenConfirmedRequest(at(joined, 0, { type: 'visitor' }), {
      name,
      email: `${name}@long.example`,
    })
    reference = filed.reference
    const handler = { type: 'staff', staffId: 'bench', role: 'handler' } as const
    for (let n = 1; n <= events; n++) {
      const body = `Message ${n} of a case that goes on and on.`
      const request = await findRequestByReference(joined.read, reference)
      const seen = { reference, version: request?.version ?? 0, body }
      if (n > messages) must(await addNote(at(joined, n, handler), seen))
      else if (n % 2) must(await replyToRequester(at(joined, n, handler), seen))
      else
        must(await sendMessage(at(joined, n, { type: 'requester', requestId: filed.request.id }), { body }))
    }
  })
  db.close()
  return reference
}

/** The page of a case with 500 messages and 2,000 events against one with five: until its first content is there. */
export async function longCaseLines(dataDir: string): Promise<Line[]> {
  const long = await givenLongCase(dataDir, { messages: 500, events: 2000, name: 'long' })
  const short = await givenLongCase(dataDir, { messages: 5, events: 5, name: 'short' })
  const { portal, url, headers } = await openDesk(dataDir)
  try {
    const of = (reference: string) => ({ addresses: [`${url}/requests/${reference}`], headers })
    const { ours, theirs } = await timesInTurn(of(long), of(short), ROUNDS, 0.5)
    const what = 'case page, ms to the first content: 500 messages and 2,000 events / five of each'
    return [{ what, ours, theirs, ratio: ours / theirs, atMost: 2 }]
  } finally {
    await portal.stop()
  }
}
