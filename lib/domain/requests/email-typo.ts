/** Mailbox providers people use most, here and where the portal's languages are read. */
const KNOWN_DOMAINS = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'live.com',
  'proton.me',
  'gmx.de',
  'web.de',
  'qq.com',
  '163.com',
  '126.com',
  'foxmail.com',
  'sina.com',
  'aliyun.com',
]

/** Short names are too close to one another to guess at: one slip there, two in longer ones. */
const LONG_ENOUGH_FOR_TWO_SLIPS = 9

/** The address that was probably meant, or null; only ever a hint, since any domain may be real. */
export function likelyIntendedAddress(address: string): string | null {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  if (at < 1 || KNOWN_DOMAINS.includes(domain)) return null
  const meant = KNOWN_DOMAINS.find((known) => {
    const slips = known.length >= LONG_ENOUGH_FOR_TWO_SLIPS ? 2 : 1
    return slipsBetween(domain, known) <= slips
  })
  return meant ? `${address.slice(0, at)}@${meant}` : null
}

/** How many letters were missed, added, changed or swapped with their neighbour. */
function slipsBetween(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) > 2) return 3
  const rows: number[][] = [Array.from({ length: meant.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= meant.length; column += 1) {
      const cell = (up: number, left: number) =>
        (up === 0 ? line : rows[row - up])?.[column - left] ?? Number.POSITIVE_INFINITY
      const same = typed[row - 1] === meant[column - 1]
      const swapped = typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1]
      line.push(
        Math.min(
          cell(1, 0) + 1,
          cell(0, 1) + 1,
          cell(1, 1) + (same ? 0 : 1),
          swapped ? cell(2, 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    rows.push(line)
  }
  return rows.at(-1)?.at(-1) ?? 0
}
