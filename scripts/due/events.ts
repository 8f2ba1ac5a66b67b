import { type ClockEvent, type ClockEventKind, clockEventSchema } from '#lib/domain/clock/events.ts'
import { DueProblem } from '#scripts/due/problem.ts'

const KINDS: Record<string, ClockEventKind> = {
  verified: 'identity-verified',
  identity_verified: 'identity-verified',
  id_received: 'identity-verified',
  id_requested: 'identity-requested',
  identity_requested: 'identity-requested',
  clarification_asked: 'clarification-asked',
  clarification_requested: 'clarification-asked',
  clarification_answered: 'clarification-answered',
  clarification_received: 'clarification-answered',
  fee_paid: 'fee-paid',
  accepted: 'accepted',
  acceptance: 'accepted',
  small_agent: 'small-agent',
  processor_involved: 'processor-involved',
  extended: 'extended',
  extension_notice: 'extended',
}
const SPANS: Record<string, [ClockEventKind, ClockEventKind]> = {
  clarification: ['clarification-asked', 'clarification-answered'],
  identity: ['identity-requested', 'identity-verified'],
}
// the same instant said again on other clocks, and remarks in prose: nothing to count
const REMARKS = ['utc', 'server_local']

/**
 * The events in `name=day` (a pause may be `name=day..day`, an extension is `extended=day:reason` and, where the law
 * leaves the length open, `:day`); several are parted by semicolons. Throws DueProblem on anything else.
 */
export function eventsIn(words: string): ClockEvent[] {
  const pieces = words.split(';').map((piece) => piece.trim())
  return pieces.flatMap((piece) => (piece === '' ? [] : eventsOf(piece)))
}

function eventsOf(piece: string): ClockEvent[] {
  const [, rawName = '', value = ''] = /^([A-Za-z_-]+)\s*=\s*(.*)$/.exec(piece) ?? []
  const name = rawName.toLowerCase().replaceAll('-', '_')
  if (REMARKS.includes(name)) return []
  const [from = '', to] = value.replace(/\s*\(.*\)$/, '').split('..')
  const span = SPANS[name]
  if (span) {
    const answered = to ? [event(span[1], to, piece)] : []
    return [event(span[0], from, piece), ...answered]
  }
  const kind = KINDS[name]
  if (!kind || to !== undefined) throw new DueProblem('unknown-event', 'event', piece)
  return [event(kind, value, piece)]
}

function event(kind: ClockEventKind, value: string, piece: string): ClockEvent {
  const [on, reason, until] = value.trim().split(':')
  const read = clockEventSchema.safeParse({ kind, on, ...(reason && { reason }), ...(until && { until }) })
  if (read.success) return read.data
  const isReason = read.error.issues.some(({ path }) => path[0] === 'reason')
  throw new DueProblem(isReason ? 'extension-reason-not-in-law' : 'impossible-date', 'event', piece)
}
