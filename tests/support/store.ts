import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDb } from '#db/client.ts'
import { migrateStore } from '#db/migrate.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import type { DeskRules } from '#lib/domain/operator/desk-rules.ts'
import { createKeyFile, loadKeys } from '#lib/platform/keys.ts'
import { nothingHalfDone } from '#tests/support/half-done.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

let template: string | undefined

/** A migrated data folder, made once a test process and copied for each test. */
function migratedFolder(): string {
  if (template) return template
  template = mkdtempSync(join(tmpdir(), 'portal-template-'))
  createKeyFile(template)
  migrateStore(template, loadKeys(template).checkValue)
  return template
}

/** A fresh data folder for one test, gone when the test ends. */
export function freshDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-test-'))
  cpSync(migratedFolder(), dataDir, { recursive: true })
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return dataDir
}

/** A real store for one test, with a clock that the test moves. */
export type TestStore = {
  dataDir: string
  /** The context of an actor at the store's present moment. */
  as(actor: Actor): Context
  visitor(): Context
  system(): Context
  /** Moves the clock forward. */
  pass(time: Temporal.DurationLike): void
  readonly now: Temporal.Instant
  context: Context
}

/** Opens a fresh store at a moment (a Monday morning in Shanghai by default), with rules of the desk to try. */
export function freshStore(at = '2026-11-23T02:00:00Z', rules: Partial<DeskRules> = {}): TestStore {
  const dataDir = freshDataDir()
  const db = nothingHalfDone(openDb(dataDir))
  onTestFinished(() => db.close())
  const keys = loadKeys(dataDir)
  let now = Temporal.Instant.from(at)
  const operator = {
    firstFacts: {
      name: 'KAGE Group',
      legalName: 'Guangzhou Dingguagua Enterprise Management Co., Ltd.',
      email: 'admin@kagebatteries.com',
      phone: '',
      postalAddress: '',
      policyUrl: '',
    },
    baseUrl: 'https://rights.example.com',
    adminMailbox: 'admin@kagebatteries.com',
    zone: 'Asia/Shanghai',
    euCalendar: 'EU-NONE',
    isSmallAgent: false,
    since: '2021-11-01',
    targetDays: 20,
    limitScale: 1,
    takesIdentityDocuments: true,
    firstRules: { ...TEST_RULES, ...rules },
    singleSignOn: null,
  } as const
  const as = (actor: Actor): Context => ({ db, keys, now, actor, operator })
  return {
    dataDir,
    as,
    visitor: () => as({ type: 'visitor' }),
    system: () => as({ type: 'system' }),
    pass(time) {
      now = now.add(time)
    },
    get now() {
      return now
    },
    get context() {
      return as({ type: 'visitor' })
    },
  }
}
