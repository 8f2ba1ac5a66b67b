import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOnce } from '#scripts/build-once.ts'

/** Journeys run against the production build, made once for the whole run; what they examined is noted beside it. */
export function setup(): () => void {
  buildOnce()
  const folder = mkdtempSync(join(tmpdir(), 'portal-examined-'))
  process.env.EXAMINED_PAGES = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
