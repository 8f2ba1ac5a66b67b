import { readdirSync, readFileSync } from 'node:fs'

/** Process ids below a process, found in /proc, each with its command line. */
export function processesBelow(pid: number): { pid: number; command: string }[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
  return children.flatMap((child) => [child, ...processesBelow(child.pid)])
}

/** The web server or the worker of a running portal. */
export function processOf(supervisor: number | undefined, part: 'web' | 'worker'): number | undefined {
  const found = processesBelow(supervisor ?? 0).find(
    ({ command }) => command.includes('worker.ts') === (part === 'worker'),
  )
  return found?.pid
}

/** Resident memory in megabytes. */
export function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

function parentOf(pid: string): number {
  return Number(/^\d+ \(.*\) \w (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1])
}

function commandOf(pid: string): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

/** A process may end while it is being looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
