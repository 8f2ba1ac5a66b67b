import type { Step, Trace, TraceLine } from '#lib/domain/clock/receipt.ts'

/** A line of the sum, or lines in a row that tell day by day what was counted: places in the trace. */
export type SumPart = { line: number } | { days: number[] }

/** What belongs together in a sum: what came in, each date, and what is to be known about them. */
export type SumSection = { about: 'request' | Step | 'notes'; parts: SumPart[] }

/** A sum in the parts a reader takes it in; every line of the trace is in exactly one of them. */
export function sumSections(trace: Trace): SumSection[] {
  const sections: SumSection[] = []
  trace.forEach((line, at) => {
    const about = beginning(line) ?? sections.at(-1)?.about ?? 'request'
    if (sections.at(-1)?.about !== about) sections.push({ about, parts: [] })
    sections.at(-1)?.parts.push({ line: at })
  })
  return sections.map(({ about, parts }) => ({ about, parts: joinDays(parts, trace) }))
}

/** The section that a line begins; undefined where it goes on with the one before. */
function beginning(line: TraceLine): SumSection['about'] | undefined {
  switch (line.code) {
    case 'rule':
      return line.step
    case 'without-delay':
      return 'respond'
    case 'rule-announced':
    case 'extension-ignored':
      return 'extend'
    case 'safe':
    case 'target':
    case 'provisional':
      return 'notes'
    default:
      return undefined
  }
}

// one stretch alone is said faster than tabulated; which day is the first is said before the table
function joinDays(parts: SumPart[], trace: Trace): SumPart[] {
  const joined: SumPart[] = []
  for (const part of parts) {
    const code = 'line' in part ? trace[part.line]?.code : undefined
    const last = joined.at(-1)
    if (!('line' in part) || (code !== 'counted' && code !== 'skipped')) {
      if (code === 'first-day' && last && 'days' in last) joined.splice(-1, 0, part)
      else joined.push(part)
    } else if (last && 'days' in last) last.days.push(part.line)
    else joined.push({ days: [part.line] })
  }
  return joined.flatMap((part) =>
    'days' in part && part.days.length === 1 ? part.days.map((line) => ({ line })) : [part],
  )
}
