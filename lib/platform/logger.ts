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
  letter?: string
  attempt?: number
  count?: number
  errorClass?: string
  process?: 'web' | 'worker' | 'supervisor'
}

const ALLOWED: Record<keyof LogFields, true> = {
  requestId: true,
  route: true,
  status: true,
  ms: true,
  actor: true,
  job: true,
  mail: true,
  letter: true,
  attempt: true,
  count: true,
  errorClass: true,
  process: true,
}

/** Leaves out what no line may carry, for callers that the compiler could not stop. */
function allowed(fields: LogFields): LogFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(ALLOWED, name)))
}

const sink = pino({
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
})

/** Writes one JSON line to standard output. `event` is a constant, never built from input. */
export const log = {
  info: (event: string, fields: LogFields = {}) => sink.info(allowed(fields), event),
  warn: (event: string, fields: LogFields = {}) => sink.warn(allowed(fields), event),
  error: (event: string, fields: LogFields = {}) => sink.error(allowed(fields), event),
}

/** The class of a thrown value, with the first frame of our own code; its message may hold input, so it is left out. */
export function errorClass(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : ''
  const frame = /\/((?:lib|db|app|scripts)\/[^:)]+:\d+)/.exec(thrown.stack ?? '')?.[1]
  return `${thrown.name}${code}${frame ? ` at ${frame}` : ''}`
}
