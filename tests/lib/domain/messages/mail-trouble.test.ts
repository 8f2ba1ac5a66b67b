import { expect, it } from 'vitest'
import { failingSince } from '#lib/domain/messages/mail-trouble.ts'

const mail = (since: string, attempts: number) => ({ since, attempts })

it('mail fails again and again once several were tried several times, since the oldest of them', () => {
  const tried = [mail('2026-11-23T03:00:00.000Z', 3), mail('2026-11-23T02:00:00.000Z', 4)]
  expect(failingSince(tried)).toBeNull()
  expect(failingSince([...tried, mail('2026-11-23T01:00:00.000Z', 2)])).toBeNull()
  expect(failingSince([...tried, mail('2026-11-23T02:30:00.000Z', 3)])).toBe('2026-11-23T02:00:00.000Z')
})

it('mail that nobody has tried yet fails nothing', () => {
  expect(failingSince(Array.from({ length: 9 }, () => mail('2026-11-23T03:00:00.000Z', 0)))).toBeNull()
})
