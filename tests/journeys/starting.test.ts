import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { freePort } from '#tests/support/portal.ts'
import { setScene } from '#tests/support/story.ts'

const story = setScene()

describe('health', () => {
  it('is told without any detail', async () => {
    expect(await (await fetch(`${story.portal.baseUrl}/healthz`)).text()).toBe('ok')
    expect(await (await fetch(`${story.portal.baseUrl}/readyz`)).text()).toBe('ready')
  })
})

describe('starting', () => {
  it('with a bad configuration names every error at once and ends', async () => {
    const run = start({
      PORTAL_PORT: 'many',
      PORTAL_BASE_URL: 'http://privacy.example',
      PORTAL_SMPT_URL: 'smtp://x',
    })
    expect(run.status).not.toBe(0)
    for (const name of ['PORTAL_PORT', 'PORTAL_BASE_URL', 'PORTAL_SMPT_URL'])
      expect(run.stderr).toContain(name)
  })

  it('a second time on the same data folder is refused', async () => {
    const run = start({ PORTAL_DATA_DIR: story.portal.dataDir, PORTAL_PORT: String(await freePort()) })
    expect(run.status).not.toBe(0)
    expect(run.stderr).toMatch(/already running/)
  })
})

function start(settings: Record<string, string>) {
  const env = { ...process.env, ...settings }
  return spawnSync(process.execPath, ['scripts/start.ts'], { env, encoding: 'utf8', timeout: 30_000 })
}
