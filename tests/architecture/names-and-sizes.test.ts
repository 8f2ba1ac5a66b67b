import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isLocale } from '#lib/domain/locales.ts'
import { CODE, linesThat, SOURCES, type Source } from '#tests/architecture/sources.ts'

/** Files that are data: words and tables, long by nature. */
const isData = ({ path }: Source) =>
  ['lib/i18n/', 'lib/domain/clock/', 'scripts/calendars/'].some((folder) => path.startsWith(folder))

describe('names', () => {
  it('say what is in a folder or file, never that it is left over', () => {
    const leftOver = /(^|\/)(utils?|helpers?|misc|common|shared|types)(\.[a-z]+|\/|$)/
    expect(SOURCES.filter(({ path }) => leftOver.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('are kebab-case, except where Next or a language tag wants another form', () => {
    const kebab = /^(\[{1,2}(\.\.\.)?[a-zA-Z]+\]{1,2}|\([a-z-]+\)|[a-z0-9]+(-[a-z0-9]+)*)$/
    const isFine = (part: string) => kebab.test(part) || isLocale(part)
    const parts = SOURCES.flatMap(({ path }) =>
      path
        .replace(/(\.test|\.config)?\.(tsx?|mjs)$/, '')
        .split('/')
        .map((part) => ({ path, part })),
    )
    expect([...new Set(parts.filter(({ part }) => !isFine(part)).map(({ path }) => path))]).toEqual([])
  })

  it('have no barrels behind them', () => {
    const barrels = SOURCES.filter(({ path }) => /^index\.tsx?$/.test(basename(path)))
    expect(barrels.map(({ path }) => path)).toEqual(['db/schema/index.ts'])
    const passing = CODE.filter(
      ({ code, path }) =>
        path !== 'db/schema/index.ts' &&
        path !== 'db/schema/columns.ts' &&
        !path.endsWith('/error.tsx') &&
        /export\s+(\*|\{[^}]*\})\s*from/.test(code),
    )
    expect(passing.map(({ path }) => path)).toEqual([])
  })
})

describe('size', () => {
  it('of no file is over 250 lines', () => {
    expect(SOURCES.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    )
  })

  it('is under 100 lines in nine files of ten', () => {
    const code = CODE.filter((source) => !isData(source))
    const long = code.filter(({ lines }) => lines >= 100)
    expect(
      long.length / code.length,
      long.map(({ path, lines }) => `${path}: ${lines}`).join('\n'),
    ).toBeLessThanOrEqual(0.1)
  })

  it('of a line of the trade is one meaning: no `any`, no `!`, no ignored errors', () => {
    const escapes = /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-expect-error|@ts-nocheck/
    expect(linesThat(escapes, CODE)).toEqual([])
  })
})

describe('tests', () => {
  const holdsRules = ({ code }: Source) =>
    /export (?:async )?function|export const \w+ = (?:<.*>)?\(/.test(code)
  const exists = (path: string) =>
    [path, `${path}x`].some((name) => SOURCES.some((source) => source.path === name))
  const testOf = (path: string) => `tests/${path.replace(/\.ts$/, '.test.ts')}`
  const imports = (source: Source, path: string) =>
    source.imports.some(({ to, typeOnly }) => to === path && !typeOnly)
  /** A test that uses it itself, or uses what is built right on it: a job on its command, a rule on its table. */
  const isUsed = (path: string) =>
    tests.some((test) => imports(test, path)) ||
    CODE.some((user) => imports(user, path) && tests.some((test) => imports(test, user.path)))
  const tests = SOURCES.filter(({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'))

  it.each(['lib/domain/', 'lib/commands/'])(
    'of every file with rules in %s stand in the same place, or use it',
    (folder) => {
      const untested = CODE.filter(
        ({ path }) => path.startsWith(folder) && !path.startsWith('lib/commands/steps/'),
      )
        .filter((source) => holdsRules(source) && !source.path.includes('/calendars/'))
        .filter(({ path }) => !exists(testOf(path)) && !isUsed(path))
      expect(untested.map(({ path }) => path)).toEqual([])
    },
  )
})
