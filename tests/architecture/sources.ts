import { globSync, readFileSync } from 'node:fs'

/** A code file: its path from the root, its text without comments, its lines, and what it imports. */
export type Source = { path: string; code: string; lines: number; imports: Import[] }
/** `to` is a path from the root for a file of ours, else the name of the package. */
export type Import = { to: string; own: boolean; typeOnly: boolean }

const FOLDERS = ['app', 'bench', 'components', 'db', 'lib', 'scripts', 'tests']
export const ROOT_FILES = ['proxy.ts', 'drizzle.config.ts', 'vitest.config.ts']

const STATEMENT =
  /(?<![\w.])(?:import|export)\s+(type\s)?(?:[\w*${}\s,]+?\sfrom\s*)?['"]([^'"\n]+)['"]|(?<![\w.])import\(\s*['"]([^'"\n]+)['"]\s*\)/g

function importsOf(code: string, path: string): Import[] {
  return [...code.matchAll(STATEMENT)].map(([, type, from, dynamic]) => {
    const specifier = from ?? dynamic ?? ''
    const own = /^[#.]/.test(specifier)
    const to = specifier.startsWith('.')
      ? new URL(specifier, `file:///${path}`).pathname.slice(1)
      : specifier.replace(/^#/, '')
    return { to: decodeURIComponent(to), own, typeOnly: type !== undefined }
  })
}

/** Without comments; a `//` inside a string stays, since it is not led by a space or a line's start. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const code = withoutComments(text)
  return { path, code, lines: text.split('\n').length - 1, imports: importsOf(code, path) }
}

/** Every code file of the project, tests included. */
export const SOURCES: Source[] = [
  ...FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,mjs}`)),
  ...ROOT_FILES,
]
  .filter(
    (path) =>
      !path.includes('/node_modules/') && !path.includes('/.next/') && !path.endsWith('next-env.d.ts'),
  )
  .toSorted()
  .map(read)

/** What runs: everything but tests. */
export const CODE = SOURCES.filter(({ path }) => !path.startsWith('tests/'))

/** The lines of all files that match, as `path:line`, for readable failures. */
export function linesThat(pattern: RegExp, sources: Source[]): string[] {
  return sources.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  )
}
