import { type Trace, traceLineSchema } from '#lib/domain/clock/receipt.ts'

/** A sum as it was stored; `isWhole` is false when lines of an older form could not be read and are left out. */
export type StoredTrace = { trace: Trace; isWhole: boolean }

/** Reads a stored sum line by line, so that one written by an older version of the portal can still be shown. */
export function readStoredTrace(json: string): StoredTrace {
  const stored: unknown = JSON.parse(json)
  const lines: unknown[] = Array.isArray(stored) ? stored : []
  const trace = lines.flatMap((line) => {
    const read = traceLineSchema.safeParse(line)
    return read.success ? [read.data] : []
  })
  return { trace, isWhole: Array.isArray(stored) && trace.length === lines.length }
}
