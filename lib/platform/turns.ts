/** Runs at most `atOnce` pieces of work at the same time; the others wait in the order they came. */
export function takeTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume))
    else running += 1
    try {
      return await work()
    } finally {
      // The place is handed to the next in line; only when nobody waits is it free.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
