import { readFileSync, writeFileSync } from 'node:fs'

type Entry = {
  version?: string
  optionalDependencies?: Record<string, string>
  dev?: boolean
  gypfile?: boolean
}
type Lock = { packages: Record<string, Entry & Record<string, unknown>> }

const FILE = 'package-lock.json'
const SYSTEMS = [
  'darwin',
  'win32',
  'linux',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
]
const PROCESSORS = [
  'wasm32',
  'arm64',
  'riscv64',
  's390x',
  'ppc64',
  'loong64',
  'mips64el',
  'ia32',
  'x64',
  'arm',
]

/**
 * `npm run lock:complete`, after every `npm install`: npm leaves out binaries of other platforms that its registry
 * could not show, and then refuses its own lockfile; and it drops the word that better-sqlite3 needs no compiler.
 */
export function completeLock(lock: Lock): Lock {
  const packages = { ...lock.packages }
  for (const [path, entry] of Object.entries(lock.packages))
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {}))
      if (!isPlaced(packages, path, name))
        packages[`node_modules/${name}`] = platformEntry(name, range, entry.dev)
  const sqlite = packages['node_modules/better-sqlite3']
  if (sqlite) packages['node_modules/better-sqlite3'] = { ...sqlite, gypfile: false }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/** Whether Node would find the package from `path`: beside it or in any folder above. */
function isPlaced(packages: Lock['packages'], path: string, name: string): boolean {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')
  ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}

/** npm skips an optional package by these words alone, so a Linux machine never asks for a Mac's binary. */
function platformEntry(name: string, range: string, dev?: boolean): Lock['packages'][string] {
  const last = name.split('/').at(-1) ?? name
  const system = SYSTEMS.find((each) => new RegExp(`(^|-)${each}`).test(last))
  const processor = PROCESSORS.find((each) => new RegExp(`-${each}`).test(last))
  const libc = /musl/.test(last) ? 'musl' : /linux.*gnu(?!eabi)/.test(last) ? 'glibc' : undefined
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(processor ? { cpu: [processor] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  }
}

if (import.meta.main)
  writeFileSync(FILE, `${JSON.stringify(completeLock(JSON.parse(readFileSync(FILE, 'utf8'))), null, 2)}\n`)
