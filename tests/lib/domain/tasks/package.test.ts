import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvText, packageJson, packagePath, packageTables } from '#lib/domain/tasks/package.ts'

const facts = {
  ...({ reference: 'DSR-7K3M-Q9TX', kind: 'access', law: 'CN', receivedOn: '2026-11-23' } as const),
  ...{ madeAt: '2026-12-01T02:00:00.000Z', operator: 'KAGE Group' },
  person: { name: '=HYPERLINK("x")', email: 'a@b.example' },
  asked: { scope: 'some', categories: ['orders'], remarks: '+49' },
  messages: [{ at: '2026-11-24T02:00:00.000Z', by: 'requester' as const, body: 'Line\nbreak "quoted"' }],
  files: [],
}

it('numbers its files, in a folder of their system, and nothing leads out of it', () => {
  expect(packagePath(0, 'orders.csv', 'app-database')).toBe('files/app-database/001-orders.csv')
  expect(packagePath(11, '../../x', null)).toBe('files/other/012-.._.._x')
  expect(packagePath(1, 'a', '../etc')).toBe('files/other/002-a')
})

it('has tables in which no cell runs as a formula, whatever it begins with, and JSON with the values as they are', () => {
  expect(packageTables(facts)['request.csv']).toContain(`"name","","'=HYPERLINK(""x"")"`)
  expect(packageTables(facts)['request.csv']).toContain(`"asked.remarks","","'+49"`)
  expect(JSON.parse(packageJson(facts)).person.name).toBe('=HYPERLINK("x")')
  fc.assert(
    fc.property(fc.constantFrom(...'=+-@\t\r\0'), fc.string(), (first, rest) => {
      expect(csvText([[first + rest]])).toMatch(/^\uFEFF"'/)
    }),
  )
})
