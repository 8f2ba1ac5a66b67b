import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAllowed } from '#tests/architecture/layers.ts'
import { CODE, linesThat, SOURCES } from '#tests/architecture/sources.ts'

describe('who imports whom (house rule 4)', () => {
  it('is as in the table', () => {
    const wrong = CODE.flatMap((source) =>
      source.imports
        .filter((each) => !isAllowed(source, each))
        .map((each) => `${source.path} imports ${each.to}`),
    )
    expect(wrong).toEqual([])
  })

  it('names a file that is there, with its extension', () => {
    const missing = SOURCES.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ to, own }) => own && !to.includes('globals.css') && !existsSync(to) && !to.startsWith('.next'),
        )
        .map(({ to }) => `${path} imports ${to}`),
    )
    expect(missing).toEqual([])
  })

  it('never goes in a circle', () => {
    const graph = new Map(
      SOURCES.map(({ path, imports }) => [
        path,
        imports.filter(({ own, typeOnly }) => own && !typeOnly).map(({ to }) => to),
      ]),
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const to of graph.get(path) ?? []) visit(to, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(circles).toEqual([])
  })

  it('leaves drizzle to db', () => {
    const users = CODE.filter(({ imports }) => imports.some(({ to }) => to.startsWith('drizzle')))
    expect(
      users
        .filter(({ path }) => !path.startsWith('db/') && path !== 'drizzle.config.ts')
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('only one place', () => {
  const outside = (...paths: string[]) =>
    CODE.filter(({ path }) => !paths.some((start) => path.startsWith(start)))

  it('reads the environment', () => {
    expect(
      linesThat(/process\.env\b/, outside('lib/platform/env.ts', 'scripts/', 'bench/', 'drizzle.config.ts')),
    ).toEqual([])
  })

  it('reads the clock', () => {
    const clock = /\bDate\.now\b|new Date\(\s*\)|\bTemporal\.Now\b|(?<!new )\bDate\(\)/
    expect(linesThat(clock, outside('lib/platform/clock.ts', 'scripts/', 'bench/'))).toEqual([])
  })

  it('writes to the console: scripts', () => {
    expect(linesThat(/\bconsole\./, outside('scripts/', 'bench/'))).toEqual([])
  })

  it('speaks to the browser’s own code: components', () => {
    // Next demands it of its error page, which passes on a component of ours.
    const others = outside('components/').filter(({ path }) => !path.endsWith('/error.tsx'))
    expect(linesThat(/^['"]use client['"]/, others)).toEqual([])
  })
})

describe('what Next may not do here (SR-002)', () => {
  it.each([
    ['server functions', /['"]use server['"]/],
    ['cached functions', /['"]use cache|cacheComponents/],
    ['image making', /next\/og/],
    ['image optimizing', /next\/image|next\/legacy/],
    ['inner HTML', /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write/],
    ['rewrites', /\brewrites\b/],
    ['raw SQL made of anything', /sql\.raw|sql\.identifier/],
    ['code made of text', /\beval\(|new Function\(/],
    ['chance that can be guessed', /Math\.random/],
  ])('%s', (_, pattern) => {
    expect(
      linesThat(
        pattern,
        CODE.filter(({ path }) => !path.startsWith('bench/')),
      ),
    ).toEqual([])
  })

  it('anything its configuration does not say', async () => {
    const { default: config } = await import('../../next.config.mjs')
    expect(config).toMatchObject({
      poweredByHeader: false,
      productionBrowserSourceMaps: false,
      images: { unoptimized: true },
    })
    for (const key of ['rewrites', 'i18n', 'cacheComponents', 'experimental'])
      expect(config).not.toHaveProperty(key)
  })
})

describe('every door', () => {
  it('that changes something is a form route (SR-016)', () => {
    const routes = CODE.filter(({ path }) => /^app\/.*\/?route\.ts$/.test(path))
    const changing = /export\s+(?:const|(?:async\s+)?function)\s+(POST|PUT|PATCH|DELETE)\b/g
    const wrappers = CODE.filter(
      ({ path, code }) => path.startsWith('lib/http/') && /\b(?:form|file)Route[(<]/.test(code),
    )
    const isWrapped = (code: string, method: string) => {
      const maker = new RegExp(`export const ${method} = (\\w+)[(<]`).exec(code)?.[1]
      return wrappers.some((wrapper) => new RegExp(`export function ${maker}\\b`).test(wrapper.code))
    }
    const bare = routes.filter(({ code }) =>
      [...code.matchAll(changing)].some(({ 1: method = '' }) => !isWrapped(code, method)),
    )
    expect(bare.map(({ path }) => path)).toEqual([])
    const hidden = routes.filter(({ code }) => /export\s*\{|export\s+\*/.test(code))
    expect(hidden.map(({ path }) => path)).toEqual([])
  })

  it('that is a page exports no handler', () => {
    const pages = CODE.filter(({ path }) => path.startsWith('app/') && !path.endsWith('route.ts'))
    expect(linesThat(/export .*\b(POST|PUT|PATCH|DELETE)\b/, pages)).toEqual([])
  })
})
