import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createKeyFile, keyFilePath, loadKeys } from '#lib/platform/keys.ts'

type KeyFile = { masterKeys: { id: string; key: string }[]; lookupKey: string; tokenKey: string }

function freshKeys(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-keys-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  createKeyFile(dataDir)
  return dataDir
}

function changeFile(dataDir: string, change: (file: KeyFile) => void): void {
  const file: KeyFile = JSON.parse(readFileSync(keyFilePath(dataDir), 'utf8'))
  change(file)
  writeFileSync(keyFilePath(dataDir), JSON.stringify(file))
}

describe('the key file (SR-132)', () => {
  it('can be read by its owner alone', () => {
    expect(statSync(keyFilePath(freshKeys())).mode & 0o777).toBe(0o600)
  })

  it('is never made anew over an old one', () => {
    const dataDir = freshKeys()
    expect(() => createKeyFile(dataDir)).toThrow('already exists')
  })

  it('is asked for when it is missing, and not made', () => {
    expect(() => loadKeys(join(tmpdir(), 'no-such-portal'))).toThrow('is missing')
  })

  it.each([
    ['empty', ''],
    ['not JSON', '{"masterKeys": [{"id":"m1","key":"SECRETSECRET'],
    ['of another shape', '{}'],
    ['without a master key', '{"masterKeys":[],"lookupKey":"","tokenKey":""}'],
  ])('is refused when it is %s, without quoting it', (_, content) => {
    const dataDir = freshKeys()
    writeFileSync(keyFilePath(dataDir), content)
    const load = () => loadKeys(dataDir)
    expect(load).toThrow('is damaged')
    expect(load).not.toThrow('SECRET')
  })

  it.each(['lookupKey', 'tokenKey'] as const)('is refused with a shortened %s', (name) => {
    const dataDir = freshKeys()
    changeFile(dataDir, (file) => {
      file[name] = file[name].slice(0, 20)
    })
    expect(() => loadKeys(dataDir)).toThrow('is damaged')
  })

  it.each(['lookupKey', 'tokenKey'] as const)('has another check value with another %s', (name) => {
    const dataDir = freshKeys()
    const before = loadKeys(dataDir).checkValue
    const other = freshKeys()
    changeFile(dataDir, (file) => {
      file[name] = JSON.parse(readFileSync(keyFilePath(other), 'utf8'))[name]
    })
    expect(loadKeys(dataDir).checkValue).not.toBe(before)
  })
})

describe('keys', () => {
  it('wrap a key for each request, which opens for that request alone', () => {
    const keys = loadKeys(freshKeys())
    const { key, wrapped } = keys.newRequestKey('r1')
    expect(keys.openRequestKey('r1', wrapped).equals(key)).toBe(true)
    expect(() => keys.openRequestKey('r2', wrapped)).toThrow()
    expect(keys.newRequestKey('r1').key.equals(key)).toBe(false)
  })

  it('open what an older master key sealed, and seal with the newest (SR-130)', () => {
    const dataDir = freshKeys()
    const sealed = loadKeys(dataDir).seal('drafts|d1', 'Li Lei')
    const newer = loadKeys(freshKeys())
    changeFile(dataDir, (file) => {
      file.masterKeys.push({ id: 'm2', key: file.tokenKey })
    })
    const rotated = loadKeys(dataDir)
    expect(rotated.open('drafts|d1', sealed)).toBe('Li Lei')
    expect(rotated.seal('drafts|d1', 'x')).toMatch(/^m2\./)
    expect(() => newer.open('drafts|d1', sealed)).toThrow()
    expect(() => newer.open('drafts|d1', 'nonsense')).toThrow()
  })

  it('look up and derive under keys of their own (SR-131)', () => {
    const keys = loadKeys(freshKeys())
    expect(keys.lookupHash('a')).not.toBe(loadKeys(freshKeys()).lookupHash('a'))
    expect(keys.deriveToken('confirm-email-link', 'v1')).not.toBe(keys.deriveToken('open-request-link', 'v1'))
  })
})
