import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addLanguage } from '#scripts/languages/new-language.ts'
import { ROOT_FILES } from '#tests/architecture/sources.ts'
import { pseudo } from '#tests/support/pseudo-language.ts'

const PARTS = ['app', 'bench', 'components', 'db', 'lib', 'scripts', 'tests', 'package.json', 'tsconfig.json']
/** Every test that asks something of each language: its words, its mails, its laws, its problems. */
const ASKING = [
  'tests/lib/i18n',
  'tests/lib/mail/render.test.ts',
  'tests/lib/domain/problem-codes.test.ts',
  'tests/lib/domain/clock/laws.test.ts',
  'tests/lib/domain/requests/answer-contents.test.ts',
  'tests/lib/domain/requests/refusal.test.ts',
  'tests/lib/domain/requests/remedies.test.ts',
  'tests/lib/reads/case-time.test.ts',
  'tests/components/forms/problem-sentence.test.ts',
  'tests/components/requests/answer-forms.test.tsx',
]

let root = ''
const run = (file: string, ...words: string[]) => {
  const env = { PATH: process.env.PATH, NODE_ENV: 'test' as const }
  const done = spawnSync(process.execPath, [join('node_modules', file), ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { code: done.status, text: done.stdout + done.stderr }
}

function compiled(include: string[]): string {
  writeFileSync(join(root, 'tsconfig.part.json'), JSON.stringify({ extends: './tsconfig.json', include }))
  return run('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.part.json').text
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'third-language-'))
  for (const part of [...PARTS, ...ROOT_FILES]) cpSync(part, join(root, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  // written from right to left, with accents and long words
  addLanguage(root, { tag: 'ar-XB', name: 'Ƥšéúďó', direction: 'rtl' }, pseudo)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a third language', () => {
  it('compiles as soon as it is added', () => {
    expect(compiled(['lib', 'components', 'app', 'proxy.ts'])).toBe('')
  })

  it('does not compile while a word is missing', () => {
    const file = join(root, 'lib/i18n/ar-XB/failure.ts')
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.replace(/^ *"again".*$/m, ''))
    expect(compiled(['lib/i18n/languages.ts'])).toMatch(/'again' is missing/)
    writeFileSync(file, whole)
  })

  it('passes everything that is asked of each language: words, mails, laws, places, problems', () => {
    const asked = run('vitest/vitest.mjs', 'run', '--project=unit', '--reporter=verbose', ...ASKING)
    expect(asked.text).toContain('ar-XB')
    expect(asked.code, asked.text.slice(-3000)).toBe(0)
  })
})
