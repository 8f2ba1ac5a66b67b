import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { completeLock } from '#scripts/complete-lockfile.ts'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

it('the lockfile names the binaries of every platform, and that SQLite needs no compiler', () => {
  expect(completeLock(lock)).toEqual(lock)
})

it('a platform binary that npm left out is added so that only its own platform asks for it', () => {
  const { packages } = completeLock({
    packages: { 'node_modules/x': { optionalDependencies: { '@x/linux-x64-musl': '1.2.3' } } },
  })
  expect(packages['node_modules/@x/linux-x64-musl']).toEqual({
    version: '1.2.3',
    cpu: ['x64'],
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  })
})
