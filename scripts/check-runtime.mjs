// Plain JavaScript on purpose: it must run on the very runtime that it refuses.
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 26

/**
 * What is wrong with a runtime, in words a person can act on; null if nothing is (SR-003).
 * @param {{ node: string }} versions as in process.versions
 * @returns {string | null}
 */
export function runtimeProblem(versions) {
  const major = Number(versions.node.split('.')[0])
  if (major === NEEDED_MAJOR) return null
  return [
    `This portal runs on Node ${NEEDED_MAJOR}, and this is Node ${versions.node}.`,
    `It brings its own: run "npm ci" once, then always start it through npm ("npm start"), which uses it.`,
    'If you did, the package "node" was not installed: allow its install script and run "npm ci" again.',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = runtimeProblem(process.versions)
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
}
