import type { Row } from '#bench/copies/models.ts'
import { FIRST_PREVIOUS_HASH, hashAuditRow } from '#lib/platform/audit-chain.ts'

/**
 * Brings the events of many cases into one trail in the order of their time: they wait by the day until no case that is
 * still to come can have one before.
 */
export function trailOf(write: (row: Row) => void) {
  const waiting = new Map<string, Row[]>()
  let [sequence, hash] = [0, FIRST_PREVIOUS_HASH]
  const append = (row: Row) => {
    sequence += 1
    const whole = {
      sequence,
      at: String(row.at),
      actorType: String(row.actor_type),
      actorId: row.actor_id as string | null,
      event: String(row.event),
      requestId: row.request_id as string | null,
      payload: String(row.payload),
      previousHash: hash,
    }
    const previous_hash = hash
    hash = hashAuditRow(whole)
    write({ ...row, sequence, previous_hash, hash })
  }
  return {
    add(row: Row): void {
      const day = String(row.at).slice(0, 10)
      const known = waiting.get(day)
      if (known) known.push(row)
      else waiting.set(day, [row])
    },
    /** Writes the events of all days before `day` (YYYY-MM-DD). @returns how many events the trail has. */
    writeBefore(day: string): number {
      const ready = [...waiting.keys()].filter((one) => one < day).sort()
      for (const one of ready) {
        // A stable sort: what happened to a case at one moment stays in its order.
        const rows = waiting.get(one) ?? []
        rows.sort((a, b) => (String(a.at) < String(b.at) ? -1 : String(a.at) > String(b.at) ? 1 : 0))
        for (const row of rows) append(row)
        waiting.delete(one)
      }
      return sequence
    },
  }
}
