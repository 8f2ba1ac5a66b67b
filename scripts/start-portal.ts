import { setTimeout as pause } from 'node:timers/promises'
import { openDb } from '#db/client.ts'
import { makeSetupLink } from '#lib/commands/staff/make-setup-link.ts'
import { rulesProblems } from '#lib/domain/operator/desk-rules.ts'
import { systemClock } from '#lib/platform/clock.ts'
import { BadConfiguration, type Env, env } from '#lib/platform/env.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { buildOnce } from '#scripts/build-once.ts'
import { lockDataDir, prepareDataDir } from '#scripts/prepare.ts'
import { portalParts, supervise } from '#scripts/supervise.ts'

/** Everything from an empty folder to a running portal; stops cleanly on SIGTERM and Ctrl-C. */
export async function startPortal(): Promise<void> {
  const settings = env()
  checkFirstRules(settings)
  process.umask(0o077)
  // Held by the closure below: a lock nobody refers to would be collected, and released.
  const release = lockDataDir(settings.DATA_DIR)
  prepareDataDir(settings.DATA_DIR)
  buildOnce()
  const setupLink = await firstSetupLink(settings)
  const portal = supervise(portalParts(settings.HOST, settings.PORT))
  const stop = async () => {
    await portal.stop()
    release()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
  await untilReady(settings).catch(async (error: unknown) => {
    // Never leave the parts running without anybody to watch them.
    await portal.stop()
    throw error
  })
  console.log(welcome(settings, setupLink))
}

/** Refuses rules of the desk that are none, as the rest of the configuration is refused. */
function checkFirstRules({ DESK_RULES }: Env): void {
  const problems = rulesProblems(DESK_RULES)
  if (problems.length > 0) throw new BadConfiguration(problems.map((why) => `PORTAL_DESK_RULES: ${why}`))
}

/** A one-time link for the first administrator, while there is nobody at the desk. */
async function firstSetupLink(settings: Env): Promise<string | null> {
  const db = openDb(settings.DATA_DIR)
  try {
    const now = systemClock(settings.CLOCK_OFFSET_SECONDS)()
    const keys = loadKeys(settings.DATA_DIR)
    const made = await makeSetupLink({
      db,
      keys,
      now,
      actor: { type: 'system' },
      operator: operatorFrom(settings),
    })
    return made.ok ? `${settings.BASE_URL}/desk/join/${made.value.token}` : null
  } finally {
    db.close()
  }
}

async function untilReady({ HOST, PORT }: Env): Promise<void> {
  const name = HOST.includes(':') ? `[${HOST}]` : HOST
  for (let attempt = 0; attempt < 300; attempt++) {
    const ready = await fetch(`http://${name}:${PORT}/readyz`).catch(() => null)
    if (ready?.ok) return
    await pause(100)
  }
  throw new Error('The web server did not become ready within 30 seconds; its messages are above.')
}

function welcome({ BASE_URL, SMTP_URL, TRUSTED_PROXIES }: Env, setupLink: string | null): string {
  const lines = ['', `  Portal   ${BASE_URL}/`, `  Desk     ${BASE_URL}/desk`]
  if (setupLink) lines.push('', '  First administrator, one hour, one use:', `           ${setupLink}`)
  if (!SMTP_URL)
    lines.push('', `  Mail is captured, not sent (no PORTAL_SMTP_URL): read it at ${BASE_URL}/desk/outbox`)
  if (BASE_URL.startsWith('https:') && TRUSTED_PROXIES === 0)
    lines.push('', '  Behind a proxy? Set PORTAL_TRUSTED_PROXIES=1, or everybody shares one rate limit.')
  return `${lines.join('\n')}\n`
}

/** Ends the process with a message a person can act on. */
export function giveUp(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
