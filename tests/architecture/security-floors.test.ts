import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const floors = z
  .strictObject({
    checked: z.iso.date(),
    sqlite: z.string(),
    node: z.string(),
    packages: z.record(z.string(), z.strictObject({ floor: z.string(), why: z.string() })),
  })
  .parse(json('security/floors.json'))

const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optional: z.boolean().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
})
const lock = z.object({ packages: z.record(z.string(), entry) }).parse(json('package-lock.json'))
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
const manifest = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(json('package.json'))

const isAtLeast = (version: string, floor: string) =>
  version.localeCompare(floor, 'en', { numeric: true }) >= 0

describe('the floors under what is installed (SR-001)', () => {
  it.each(Object.entries(floors.packages))(
    '%s is at or above its floor, wherever it is nested',
    (name, { floor }) => {
      const low = installed.filter(
        ([path, { version = '0' }]) => path.endsWith(`node_modules/${name}`) && !isAtLeast(version, floor),
      )
      expect(low).toEqual([])
    },
  )

  it('hold for the runtime and for SQLite too', () => {
    const connection = new Database(':memory:')
    const sqlite = String(connection.prepare('select sqlite_version()').pluck().get())
    expect(isAtLeast(sqlite, floors.sqlite)).toBe(true)
    expect(isAtLeast(process.versions.node, floors.node)).toBe(true)
  })
})

describe('the lock file (SR-005)', () => {
  it('has a checksum for everything that can be installed here, from the registry alone', () => {
    // npm writes none for the binaries of other platforms that it did not fetch.
    const loose = installed.filter(
      ([, { integrity, optional }]) => !(optional && !integrity) && !integrity?.startsWith('sha512-'),
    )
    expect(loose.map(([path]) => path)).toEqual([])
    const elsewhere = installed.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    expect(elsewhere.map(([path]) => path)).toEqual([])
  })

  it('pins every direct dependency to one version', () => {
    const ranges = Object.entries(manifest.dependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(ranges).toEqual([])
  })
})

describe('production dependencies (SR-008)', () => {
  it('are at most 25, and each has its reason in the README', () => {
    const names = Object.keys(manifest.dependencies)
    expect(names.length).toBeLessThanOrEqual(25)
    const readme = readFileSync('README.md', 'utf8')
    expect(names.filter((name) => !readme.includes(name))).toEqual([])
  })
})
