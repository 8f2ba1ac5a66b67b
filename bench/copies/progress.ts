/** Says how far it is, how fast, and how long it will take: on one line of a terminal, or a line now and then in a log. */
export function progressOf(total: number, what: string, isQuiet = false) {
  const started = performance.now()
  let said = 0
  const isTerminal = Boolean(process.stdout.isTTY)
  const every = isTerminal ? 250 : 10_000
  return {
    at(done: number, isLast = false): void {
      const now = performance.now()
      if (isQuiet || (!isLast && now - said < every)) return
      said = now
      const seconds = (now - started) / 1000
      const rate = done / Math.max(seconds, 0.001)
      const left = rate > 0 ? Math.round((total - done) / rate) : 0
      const text = `  ${done} of ${total} ${what}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${timeText(left)} left`
      process.stdout.write(isTerminal ? `\r${text.padEnd(78)}${isLast ? '\n' : ''}` : `${text}\n`)
    },
  }
}

export function timeText(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
