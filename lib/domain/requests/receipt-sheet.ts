import type { CalendarSources } from '#lib/domain/clock/calendar-sources.ts'
import type { Sourced } from '#lib/domain/clock/law.ts'
import type { Trace } from '#lib/domain/clock/receipt.ts'
import type { PolicyVersion } from '#lib/domain/operator/face.ts'
import type { Stance } from '#lib/domain/operator/law-modes.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'

/**
 * How the dates of a case came about, to print and to check: nothing of the person, and nothing that staff aim at by
 * themselves. Days are `YYYY-MM-DD`.
 */
export type ReceiptSheet = {
  reference: string
  kind: Kind
  law: string
  lawVersion: string
  lawMode: Stance | null
  ground: Sourced | null
  /** The operator's privacy policy in force when it came in, if the operator had named one. */
  policy: PolicyVersion | null
  receivedOn: string
  acknowledgeDueOn: string | null
  dueOn: string | null
  pausedSince: string | null
  closedOn: string | null
  provisional: boolean
  trace: Trace
  /** False when the sum was stored in an older form and some of its lines cannot be shown. */
  isWhole: boolean
  /** Null when the portal does not hold that calendar any more. */
  calendar: CalendarSources | null
  /** The day it is read, where the operator works. */
  printedOn: string
}
