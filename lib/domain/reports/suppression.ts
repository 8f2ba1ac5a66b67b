/**
 * Numbers as a public page may show them: those from 1 to below `atLeast` are hidden (null), and where just one of a
 * column is, the next smallest goes too, since the total would tell the one by subtraction.
 */
export function suppressed(numbers: readonly number[], atLeast: number): (number | null)[] {
  const isSmall = (number: number) => number > 0 && number < atLeast
  const hidden = new Set(numbers.flatMap((number, at) => (isSmall(number) ? [at] : [])))
  if (hidden.size === 1) {
    const next = numbers
      .map((number, at) => ({ number, at }))
      .filter(({ number, at }) => number > 0 && !hidden.has(at))
      .toSorted((one, other) => one.number - other.number)[0]
    if (next) hidden.add(next.at)
  }
  return numbers.map((number, at) => (hidden.has(at) ? null : number))
}
