import { pino } from 'pino'

/** The only fields a log line may carry: ids and choices, never personal data (SR-148, SR-149). */
export type LogFields = {
  requestId?: string
  route?: string
  status?: number
  ms?: number
  actor?: string
  job?: string
  mail?: string
  attempt?: number
  count?: number
  errorClass?: string
  process?: 'web' | 'worker' | 'supervisor'
}

const sink = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
})

/** Writes one JSON line to standard output. `event` is a constant, never built from input. */
export const log = {
  info: (event: string, fields: LogFields = {}) => sink.info(fields, event),
  warn: (event: string, fields: LogFields = {}) => sink.warn(fields, event),
  error: (event: string, fields: LogFields = {}) => sink.error(fields, event),
}

/** The class of a thrown value, with the first frame of our own code; its message may hold input, so it is left out. */
export function errorClass(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : ''
  const frame = /\/((?:lib|db|app|scripts)\/[^:)]+:\d+)/.exec(thrown.stack ?? '')?.[1]
  return `${thrown.name}${code}${frame ? ` at ${frame}` : ''}`
}
