import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'due-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Run = { code: number; out: string; err: string }

/** The command itself in its own process, as a lawyer or a script runs it. */
function due(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/due.ts', ...args], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

const ASKED = {
  law: 'EU',
  calendar: 'DE',
  right: 'access',
  received: '2026-01-31T10:00',
  zone: 'Europe/Berlin',
}
const ask = (changes: Partial<typeof ASKED> = {}, ...events: string[]) =>
  due(
    ...Object.entries({ ...ASKED, ...changes }).flatMap(([name, value]) => [`--${name}`, value]),
    ...events.flatMap((event) => ['--event', event]),
  )

describe('one question', () => {
  it('is answered with every date and the sum, as data and in words', async () => {
    const { code, out } = await ask()
    expect(code).toBe(0)
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({
      acknowledge: null,
      respond: '2026-03-02',
      extended: '2026-04-30',
      conservative: '2026-02-27',
      provisional: false,
    })
    expect(answer.trace.at(-1)).toMatchObject({ code: 'safe', on: '2026-02-27' })
    expect(answer.trace.every(({ text }: { text: string }) => text.length > 10)).toBe(true)
  })

  it('takes the events that move the clock', async () => {
    const uk = { law: 'UK', calendar: 'GB-ENG', received: '2026-02-10T09:00', zone: 'Europe/London' }
    const paused = await ask(uk, 'clarification=2026-02-16..2026-02-20')
    expect(JSON.parse(paused.out)).toMatchObject({ respond: '2026-03-16', extended: '2026-05-15' })
    const extended = await ask(uk, 'extended=2026-03-01:complexity')
    expect(JSON.parse(extended.out)).toMatchObject({ isExtended: true, due: '2026-05-11' })
    const waiting = await ask(uk, 'id_requested=2026-02-11')
    expect(JSON.parse(waiting.out)).toMatchObject({ pausedSince: '2026-02-11' })
  })

  const wrong: [string, Parameters<typeof ask>, string, string][] = [
    ['a law', [{ law: 'XX' }], 'unknown-law', 'law'],
    ['a right', [{ right: 'wish' }], 'unknown-right', 'right'],
    ['a right that the law lacks', [{ right: 'telecom-complaint' }], 'right-not-in-law', 'right'],
    ['a calendar', [{ calendar: 'MOON' }], 'unknown-calendar', 'calendar'],
    ['a zone', [{ zone: 'Europe/Nowhere' }], 'unknown-zone', 'zone'],
    ['a date', [{ received: '2026-02-30T10:00' }], 'impossible-date', 'received'],
    ['the date of an event', [{}, 'verified=2026-13-01'], 'impossible-date', 'event'],
    ['an event', [{}, 'dreamt=2026-02-01'], 'unknown-event', 'event'],
    ['an event before receipt', [{}, 'verified=2026-01-01'], 'event-before-receipt', 'event'],
    [
      'an answer before its question',
      [{}, 'clarification=2026-02-20..2026-02-16'],
      'events-out-of-order',
      'event',
    ],
    [
      'a pause the law does not know',
      [{ law: 'CN', calendar: 'CN' }, 'clarification=2026-02-16..2026-02-20'],
      'pause-not-in-law',
      'event',
    ],
    [
      'an extension the law does not know',
      [{ law: 'CN', calendar: 'CN' }, 'extended=2026-02-16:complexity'],
      'extension-not-in-law',
      'event',
    ],
    ['an extension without a ground', [{}, 'extended=2026-02-16'], 'extension-without-reason', 'event'],
    [
      'an extension with another law’s ground',
      [{}, 'extended=2026-02-16:format-conversion'],
      'extension-reason-not-in-law',
      'event',
    ],
    [
      'an extension with no ground at all',
      [{}, 'extended=2026-02-16:laziness'],
      'extension-reason-not-in-law',
      'event',
    ],
    ['a circumstance of another law', [{}, 'small_agent=2026-02-01'], 'circumstance-not-in-law', 'event'],
  ]
  it.each(wrong)('names what is wrong with %s, and gives no date', async (_what, asked, code, field) => {
    const run = await ask(...asked)
    expect(run.code).toBe(2)
    expect(run.out).toBe('')
    expect(JSON.parse(run.err)).toMatchObject({ type: `urn:problem:${code}`, field })
  })

  it('shows how to ask when something is left out', async () => {
    const run = await due('--law', 'EU')
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('npm run due -- --law')
  })
})

describe('a table of worked cases', () => {
  const HEAD =
    'jurisdiction,right,received_local_datetime,timezone,calendar,expected_ack_due,expected_response_due,expected_extended_due,source,why,events,certainty,id\n'
  const table = (name: string, ...rows: string[]) => {
    const file = join(folder, name)
    writeFileSync(file, HEAD + rows.join('\n'))
    return file
  }
  const right =
    'EU,access,2026-03-05T10:00,Europe/Berlin,DE,,2026-04-07,2026-06-05,"art. 12, 3",,,certain,EU-03'
  const off = 'EU,access,2026-03-05T10:00,Europe/Berlin,DE,,2026-04-05,,,,,uncertain,EU-99'

  it('ends well when every date agrees', async () => {
    const run = await due('--csv', table('good.csv', right))
    expect(run.code).toBe(0)
    expect(run.out).toContain('1 cases: 1 as expected, 0 differ')
  })

  it('ends with 1 when one differs, and lists the uncertain apart', async () => {
    const run = await due('--csv', table('off.csv', off, right))
    expect(run.code).toBe(1)
    const [settled, uncertain] = run.out.split('Uncertain')
    expect(settled).toContain('ok   EU-03')
    expect(uncertain).toContain('DIFF EU-99')
    expect(uncertain).toContain('respond expected 2026-04-05 computed 2026-04-07')
    expect(uncertain).toContain('2 cases: 1 as expected, 1 differ (1 of them uncertain)')
  })

  it('counts a line it cannot read as one that differs, and says why', async () => {
    const run = await due('--csv', table('odd.csv', right.replace('2026-03-05', '2026-02-30')))
    expect(run.code).toBe(1)
    expect(run.out).toContain('impossible-date')
  })

  it('a table that states no answer means that the law sets none', async () => {
    const run = await due('--csv', table('none.csv', right.replace('2026-04-07', '')))
    expect(run.code).toBe(1)
  })

  it('refuses a file that is no such table', async () => {
    const file = join(folder, 'other.csv')
    writeFileSync(file, 'a,b\n1,2\n')
    expect(await due('--csv', file)).toMatchObject({ code: 2, out: '' })
    expect(await due('--csv', join(folder, 'missing.csv'))).toMatchObject({ code: 2, out: '' })
  })
})
