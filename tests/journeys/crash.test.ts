import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCheckpointFile } from '#lib/platform/checkpoint-file.ts'
import { readCheckpoints } from '#lib/platform/trail-checkpoint.ts'
import { countStored, findDamage } from '#tests/support/invariants.ts'
import { type Mailbox, startMailbox } from '#tests/support/mailbox.ts'
import { Person } from '#tests/support/person.ts'
import { newDataDir, type Portal, removeDataDir, startPortal } from '#tests/support/portal.ts'
import { processOf } from '#tests/support/processes.ts'

const KILLS = 10
const PEOPLE_AT_ONCE = 3
/** A dead worker's lease must run out before another may send the same mail. */
const MAIL_WITHIN_MS = 100_000

let portal: Portal
let mailbox: Mailbox

beforeAll(async () => {
  mailbox = await startMailbox()
  portal = await startPortal({ PORTAL_SMTP_URL: mailbox.url }, newDataDir())
})
afterAll(async () => {
  await portal?.stop()
  await mailbox?.stop()
  removeDataDir(portal.dataDir)
})

describe('killing either process at random moments', () => {
  it('loses nothing that was acknowledged, and doubles nothing but mail', { timeout: 300_000 }, async () => {
    const acknowledged: string[] = []
    let killing = true
    const people = Array.from({ length: PEOPLE_AT_ONCE }, async (_, n) => {
      for (let filed = 0; killing; filed++)
        acknowledged.push(await fileStubbornly(`person-${n}-${filed}@mail.example`))
    })
    // a busy machine acknowledges little between two kills
    for (let kill = 0; kill < KILLS || acknowledged.length <= KILLS; kill++) {
      await stubbornly(() => fetch(`${portal.baseUrl}/readyz`))
      await pause(300 + Math.random() * 1500)
      const pid = processOf(portal.process.pid, kill % 2 === 0 ? 'web' : 'worker')
      if (pid) process.kill(pid, 'SIGKILL')
    }
    killing = false
    await Promise.all(people)

    expect(acknowledged.length).toBeGreaterThan(KILLS)
    const each = acknowledged.length
    expect(countStored(portal.dataDir)).toEqual({
      requests: each,
      submitted: each,
      confirmationMails: each,
      submissions: each,
    })
    expect(await findDamage(portal.dataDir)).toEqual({ pages: [], brokenAt: null })
    await everybodyGotTheirMail(acknowledged)
  })

  it('stops cleanly on SIGTERM: what was begun is finished, and nothing else was acknowledged', async () => {
    const before = countStored(portal.dataDir).requests
    const ready = await Promise.all(
      Array.from({ length: 10 }, (_, n) => readyToSend(`late-${n}@mail.example`)),
    )
    const answers = ready.map(({ person, fields }) =>
      person.post('/en/request/check/send', fields).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    await pause(5)
    const signed = () => readCheckpoints(readCheckpointFile(portal.dataDir)).length
    const signedBefore = signed()
    const exitCode = await portal.stop()
    const sent = (await Promise.all(answers)).filter((status) => status === 303).length
    expect(exitCode).toBe(0)
    expect(countStored(portal.dataDir).requests).toBeGreaterThanOrEqual(before + sent)
    expect(await findDamage(portal.dataDir)).toEqual({ pages: [], brokenAt: null })
    expect(signed()).toBe(signedBefore + 1)
  })
})

async function readyToSend(email: string) {
  const person = new Person(portal.baseUrl)
  return { person, fields: await person.answerQuestions({ kind: 'access', email }) }
}

/** Files one request whatever happens, as a person who presses the button again does. @returns the address. */
async function fileStubbornly(email: string): Promise<string> {
  const { person, fields } = await stubbornly(() => readyToSend(email))
  await stubbornly(async () => {
    const answer = await person.post('/en/request/check/send', fields)
    if (answer.status !== 303 || !answer.headers.get('location')?.endsWith('/request/sent'))
      throw new Error(String(answer.status))
  })
  return email
}

async function stubbornly<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt > 200) throw error
      await pause(100)
    }
  }
}

async function everybodyGotTheirMail(addresses: string[]): Promise<void> {
  const deadline = performance.now() + MAIL_WITHIN_MS
  const missing = () =>
    addresses.filter((address) => !mailbox.received.some(({ to }) => to.includes(address)))
  while (missing().length > 0 && performance.now() < deadline) await pause(500)
  expect(missing()).toEqual([])
  for (const address of addresses) {
    const copies = mailbox.received.filter(({ to }) => to.includes(address))
    expect(new Set(copies.map(({ mail }) => mail.messageId)).size, 'copies of a mail share its id').toBe(1)
  }
}
