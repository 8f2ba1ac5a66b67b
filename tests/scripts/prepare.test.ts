import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { storeExists } from '#db/migrate.ts'
import { createKeyFile, keyFilePath } from '#lib/platform/keys.ts'
import { lockDataDir, prepareDataDir } from '#scripts/prepare.ts'

function emptyDir(): string {
  const parent = mkdtempSync(join(tmpdir(), 'portal-prepare-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  return join(parent, 'data')
}

describe('preparing a data folder (SR-132)', () => {
  it('makes keys and database, for the owner alone, and keeps both the next time', () => {
    const dataDir = emptyDir()
    prepareDataDir(dataDir)
    const keys = readFileSync(keyFilePath(dataDir), 'utf8')
    prepareDataDir(dataDir)
    expect(readFileSync(keyFilePath(dataDir), 'utf8')).toBe(keys)
    expect(statSync(dataDir).mode & 0o077).toBe(0)
    expect(storeExists(dataDir)).toBe(true)
  })

  it('never makes new keys over old data', () => {
    const dataDir = emptyDir()
    prepareDataDir(dataDir)
    rmSync(keyFilePath(dataDir))
    expect(() => prepareDataDir(dataDir)).toThrow('no key file')
    expect(existsSync(keyFilePath(dataDir))).toBe(false)
  })

  it('refuses keys of another installation', () => {
    const dataDir = emptyDir()
    prepareDataDir(dataDir)
    rmSync(keyFilePath(dataDir))
    createKeyFile(dataDir)
    expect(() => prepareDataDir(dataDir)).toThrow('does not belong')
  })
})

describe('the lock of a data folder (SR-169)', () => {
  const tryLock = (dataDir: string, before = '') =>
    execFileSync(
      process.execPath,
      [
        '--expose-gc',
        '--input-type=module',
        '-e',
        `import { lockDataDir } from '#scripts/prepare.ts'; ${before}`,
      ],
      { encoding: 'utf8', env: { ...process.env, DIR: dataDir }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
  const OTHER = `try { lockDataDir(process.env.DIR); console.log('got it') } catch (e) { console.log(e.message) }`

  it('keeps a second portal out until the first ends', () => {
    const dataDir = emptyDir()
    const release = lockDataDir(dataDir)
    expect(tryLock(dataDir, OTHER)).toContain('already running')
    release()
    expect(tryLock(dataDir, OTHER)).toContain('got it')
  })

  it('is not lost to the garbage collector', () => {
    const dataDir = emptyDir()
    const holdAndTry = `
      import { execFileSync } from 'node:child_process'
      lockDataDir(process.env.DIR)
      for (let i = 0; i < 20; i++) { globalThis.gc(); await new Promise((done) => setTimeout(done, 5)) }
      const code = "import { lockDataDir } from '#scripts/prepare.ts'; " + ${JSON.stringify(OTHER)}
      console.log(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))`
    expect(tryLock(dataDir, holdAndTry)).toContain('already running')
  })
})
