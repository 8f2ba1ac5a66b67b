import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import {
  canStep,
  nextStatus,
  nextStatusOf,
  STATUSES,
  STEPS,
  type Status,
  type Step,
} from '#lib/domain/requests/lifecycle.ts'
import { givenRequest } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const ALL_STEPS = Object.keys(STEPS) as Step[]

/** The lifecycle once more, by hand: from each status, what each step leads to; a dash where it cannot be taken. */
const MATRIX: Record<Step, Record<Status, Status | '-'>> = {
  confirm: { unconfirmed: 'open', open: '-', waiting: '-', held: '-', closed: '-' },
  ask: { unconfirmed: '-', open: 'waiting', waiting: 'waiting', held: '-', closed: '-' },
  reply: { unconfirmed: '-', open: 'open', waiting: 'waiting', held: 'held', closed: 'closed' },
  'accept-identity': { unconfirmed: '-', open: 'open', waiting: 'open', held: '-', closed: '-' },
  'receive-message': { unconfirmed: 'unconfirmed', open: 'open', waiting: 'open', held: 'held', closed: '-' },
  hold: { unconfirmed: '-', open: 'held', waiting: 'held', held: '-', closed: '-' },
  release: { unconfirmed: '-', open: '-', waiting: '-', held: 'open', closed: '-' },
  extend: { unconfirmed: '-', open: 'open', waiting: 'waiting', held: '-', closed: '-' },
  acknowledge: { unconfirmed: 'unconfirmed', open: 'open', waiting: 'waiting', held: 'held', closed: '-' },
  'record-circumstance': { unconfirmed: '-', open: 'open', waiting: 'waiting', held: '-', closed: '-' },
  assign: { unconfirmed: 'unconfirmed', open: 'open', waiting: 'waiting', held: 'held', closed: '-' },
  note: { unconfirmed: 'unconfirmed', open: 'open', waiting: 'waiting', held: 'held', closed: 'closed' },
  'correct-receipt': { unconfirmed: '-', open: 'open', waiting: 'waiting', held: 'held', closed: '-' },
  refuse: { unconfirmed: '-', open: 'closed', waiting: 'closed', held: '-', closed: '-' },
  close: { unconfirmed: '-', open: 'closed', waiting: 'closed', held: '-', closed: '-' },
  withdraw: { unconfirmed: 'closed', open: 'closed', waiting: 'closed', held: 'closed', closed: '-' },
  lapse: { unconfirmed: 'closed', open: '-', waiting: '-', held: '-', closed: '-' },
  'close-as-spam': { unconfirmed: 'closed', open: 'closed', waiting: 'closed', held: '-', closed: '-' },
  'close-as-duplicate': { unconfirmed: 'closed', open: 'closed', waiting: 'closed', held: '-', closed: '-' },
  'bring-back': { unconfirmed: 'unconfirmed', open: 'open', waiting: 'waiting', held: 'held', closed: '-' },
  reopen: { unconfirmed: '-', open: '-', waiting: '-', held: '-', closed: 'open' },
}

const EVERY = ALL_STEPS.flatMap((step) => STATUSES.map((status) => [step, status] as const))

describe('the lifecycle', () => {
  it.each(EVERY)('%s from %s leads where the table says, or nowhere', (step, status) => {
    const expected = MATRIX[step][status]
    const next = nextStatus(status, step)
    expect(next.ok ? next.value : '-').toBe(expected)
    expect(canStep(status, step)).toBe(expected !== '-')
    if (!next.ok) expect(next.problem.code).toBe('wrong-status')
  })

  it('a disputed request is frozen for whatever speaks to a person and for whoever filed it, and for nothing else', () => {
    const disputed = { status: 'open', disputedAt: '2026-11-23T02:00:00.000Z' } as const
    const frozen = ALL_STEPS.filter((step) => {
      const next = nextStatusOf(disputed, step)
      return !next.ok && next.problem.code === 'disputed'
    })
    expect(frozen).toEqual([
      ...['ask', 'reply', 'receive-message', 'extend', 'acknowledge', 'refuse', 'withdraw'],
      'close-as-duplicate',
    ])
  })
})

describe('the database guards the same lifecycle', () => {
  const allowed = new Set(
    ALL_STEPS.filter((step) => step !== 'reopen').flatMap((step) =>
      STATUSES.flatMap((from) => {
        const next = nextStatus(from, step)
        return next.ok ? [`${from}>${next.value}`] : []
      }),
    ),
  )

  it('its triggers let pass exactly the moves that some step makes', async () => {
    const { store, id } = await rawStore()
    for (const from of STATUSES)
      for (const to of STATUSES.filter((status) => status !== from)) {
        const passes = moves(store, id, { from, to })
        expect([from, to, passes]).toEqual([from, to, allowed.has(`${from}>${to}`)])
      }
  })

  it.each(['spam', 'duplicate'])('what was closed as %s goes back to where it stood', async (outcome) => {
    const { store, id } = await rawStore()
    const back = STATUSES.filter((to) => to !== 'closed' && moves(store, id, { from: 'closed', to }, outcome))
    expect(back).toEqual(['unconfirmed', 'open', 'waiting'])
    expect(STEPS['close-as-spam']).toEqual(Object.fromEntries(back.map((from) => [from, 'closed'])))
  })

  it('a closed request must have an outcome, an open one none, and the version must rise by one', async () => {
    const { store, id } = await rawStore()
    const change = (set: string) => () =>
      store.prepare(`UPDATE requests SET ${set} WHERE id = ?`).run(id).changes
    expect(change("status = 'closed', version = version + 1")).toThrow(/outcome/)
    expect(change("outcome = 'granted', version = version + 1")).toThrow(/outcome/)
    expect(change('last_activity_at = received_at')).toThrow(/version/)
    expect(change('version = version + 2')).toThrow(/version/)
    expect(change('version = version + 1')()).toBe(1)
  })
})

async function rawStore() {
  const store = freshStore()
  const { request } = await givenRequest(store.visitor())
  const connection = new Database(databasePath(store.dataDir))
  onTestFinished(() => {
    connection.close()
  })
  return { store: connection, id: request.id }
}

/** Whether the triggers let one request move between two statuses; rolled back either way. */
function moves(
  store: Database.Database,
  id: string,
  { from, to }: { from: Status; to: Status },
  closedAs = 'granted',
): boolean {
  const outcome = (status: Status) => (status === 'closed' ? `'${closedAs}'` : 'NULL')
  const guard = store.prepare("SELECT sql FROM sqlite_master WHERE name = 'requests_status'").pluck().get()
  store.exec('BEGIN; DROP TRIGGER requests_status')
  store.exec(
    `UPDATE requests SET status = '${from}', outcome = ${outcome(from)}, version = version + 1 WHERE id = '${id}'`,
  )
  store.exec(String(guard))
  try {
    store.exec(
      `UPDATE requests SET status = '${to}', outcome = ${outcome(to)}, version = version + 1 WHERE id = '${id}'`,
    )
    return true
  } catch {
    return false
  } finally {
    store.exec('ROLLBACK')
  }
}
