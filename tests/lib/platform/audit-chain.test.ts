import { describe, expect, it } from 'vitest'
import {
  type AuditRow,
  FIRST_PREVIOUS_HASH,
  findBrokenLink,
  hashAuditRow,
} from '#lib/platform/audit-chain.ts'

function chain(length: number): AuditRow[] {
  const rows: AuditRow[] = []
  for (let sequence = 1; sequence <= length; sequence++) {
    const row = {
      sequence,
      at: '2026-11-23T02:00:00.000Z',
      actorType: 'staff',
      actorId: `s${sequence}`,
      event: 'request-viewed',
      requestId: 'r1',
      payload: '{}',
      previousHash: rows.at(-1)?.hash ?? FIRST_PREVIOUS_HASH,
    }
    rows.push({ ...row, hash: hashAuditRow(row) })
  }
  return rows
}

describe('the chain of the trail (SR-145)', () => {
  it('is whole as it was written, in one piece or in pages', () => {
    const rows = chain(9)
    expect(findBrokenLink(rows)).toBeNull()
    expect(findBrokenLink(rows.slice(4), rows[3])).toBeNull()
    expect(findBrokenLink([])).toBeNull()
  })

  it('hashes a row as written down once, so that an independent verifier can do it too', () => {
    // Made with Python's hashlib and json.
    const [row] = chain(1)
    expect(row?.hash).toBe('c715ef9109a0f494dd56dfad8f5d82d81c93fd4508848b3370c41add8ed51fa7')
  })

  it.each([
    ['at', '2026-11-24T02:00:00.000Z'],
    ['actorType', 'system'],
    ['actorId', null],
    ['event', 'request-closed'],
    ['requestId', 'r2'],
    ['payload', '{ }'],
    ['previousHash', '0'.repeat(64)],
    ['hash', 'f'.repeat(64)],
  ])('shows a changed %s', (column, value) => {
    const rows = chain(9).map((row) => (row.sequence === 5 ? { ...row, [column]: value } : row))
    expect(findBrokenLink(rows)).toBe(5)
  })

  it('shows a row that was changed and hashed again, at the row after it', () => {
    const rows = chain(9).map((row) => (row.sequence === 5 ? { ...row, event: 'request-closed' } : row))
    const rehashed = rows.map((row) => (row.sequence === 5 ? { ...row, hash: hashAuditRow(row) } : row))
    expect(findBrokenLink(rehashed)).toBe(6)
  })

  it('shows a dropped row, even when the rest was numbered again', () => {
    const rows = chain(9).filter(({ sequence }) => sequence !== 5)
    expect(findBrokenLink(rows)).toBe(6)
    expect(findBrokenLink(rows.map((row, at) => ({ ...row, sequence: at + 1 })))).toBe(5)
  })

  it('shows rows out of order, a row put in, and a row twice', () => {
    const rows = chain(9)
    const [first, second, ...rest] = rows
    expect(findBrokenLink([second, first, ...rest].filter((row) => row !== undefined))).toBe(2)
    expect(findBrokenLink([...rows.slice(0, 5), ...rows.slice(4)])).toBe(5)
  })

  it('shows a cut beginning; a cut end only against a head kept elsewhere', () => {
    const rows = chain(9)
    expect(findBrokenLink(rows.slice(1))).toBe(2)
    expect(findBrokenLink(rows.slice(0, 8))).toBeNull()
    expect(rows.slice(0, 8).at(-1)?.hash).not.toBe(rows.at(-1)?.hash)
  })
})
