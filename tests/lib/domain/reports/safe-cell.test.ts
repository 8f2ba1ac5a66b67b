import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeCell } from '#lib/domain/reports/safe-cell.ts'

it('no text begins a formula, whatever its first characters are (SR-126)', () => {
  const first = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', 'a', '1', "'", '"', '姓')
  fc.assert(
    fc.property(fc.constantFrom('', ' ', '  ', '\n', ' '), first, fc.string(), (space, start, rest) => {
      const cell = safeCell(`${space}${start}${rest}`)
      expect(cell.trimStart()).not.toMatch(/^[=+\-@]/)
      expect(cell).not.toMatch(/^[\t\r\0]/)
    }),
  )
})

it.each(['Li Lei', '12-3', "O'Brien", '', 'a=b'])('%s stays as it is', (text) =>
  expect(safeCell(text)).toBe(text),
)
