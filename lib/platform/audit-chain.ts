import { createHash } from 'node:crypto'

/** A row of the trail as it is stored. */
export type AuditRow = {
  sequence: number
  at: string
  actorType: string
  actorId: string | null
  event: string
  requestId: string | null
  payload: string
  previousHash: string
  hash: string
}

/** What the first row names as the hash before it. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64)

/** SHA-256 over 0x00 and the canonical row (a JSON array in column order), hex (SR-141). */
export function hashAuditRow(row: Omit<AuditRow, 'hash'>): string {
  const { sequence, at, actorType, actorId, event, requestId, payload, previousHash } = row
  const canonical = JSON.stringify([
    sequence,
    at,
    actorType,
    actorId,
    event,
    requestId,
    payload,
    previousHash,
  ])
  return createHash('sha256').update('\0').update(canonical).digest('hex')
}

/** Checks rows in order against the row before them. @returns the first bad sequence number, or null. */
export function findBrokenLink(rows: Iterable<AuditRow>, before?: AuditRow): number | null {
  let previous = before
  for (const row of rows) {
    const sequence = (previous?.sequence ?? 0) + 1
    const previousHash = previous?.hash ?? FIRST_PREVIOUS_HASH
    const whole =
      row.sequence === sequence && row.previousHash === previousHash && row.hash === hashAuditRow(row)
    if (!whole) return row.sequence
    previous = row
  }
  return null
}
