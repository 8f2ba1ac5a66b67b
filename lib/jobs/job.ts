import type { Context } from '#lib/commands/context.ts'
import type { Breaker } from '#lib/domain/messages/breaker.ts'
import type { MailHome } from '#lib/mail/sender.ts'
import type { MailTransport } from '#lib/mail/transport.ts'

/** When a job runs. A working morning is one of the operator's home calendar, in the operator's zone. */
export type When = 'every tick' | { everyMinutes: number } | { workingMorningAt: string }

/** One row of the schedule. */
export type Job = {
  name: string
  when: When
  what: string
  /** It destroys data: it waits after a jump of the clock, and the log is emptied into the database after it. */
  destroys?: true
  /** Does the work of one slot (a day or an instant). @returns how many things were done. */
  run(worker: Worker, slot: string): Promise<number>
}

/** What the worker gives its jobs. */
export type Worker = {
  /** The portal itself, at the present moment. */
  context(): Context
  /** The folder of the database. */
  dataDir: string
  /** Socket of the virus scanner; empty when there is none. */
  scanSocket: string
  mailHome: MailHome
  /** Null when no mail server is configured: mail is captured. */
  transport: MailTransport | null
  breaker: Breaker
  /** Data was destroyed and its pages are still in the write-ahead log (SR-136). */
  owesCheckpoint: boolean
  /** When each failed job may be tried again. */
  resting: Map<string, Temporal.Instant>
  /** Names this process in leases. */
  owner: string
  /** Aborted when the worker is asked to stop: finish the item in hand, begin no other (SR-191). */
  stopping: AbortSignal
}
