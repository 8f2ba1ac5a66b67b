import { NextRequest } from 'next/server'
import { onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { ok, type Result } from '#lib/domain/result.ts'
import type { Next } from '#lib/http/form-answer.ts'
import { formRoute, type Posted } from '#lib/http/form-route.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { freshStore } from '#tests/support/store.ts'

export const BASE = 'https://rights.example.com'

const schema = z.strictObject({
  name: z.string('name-missing').min(1, 'name-missing'),
  password: z.string().optional(),
})
type Input = z.infer<typeof schema>
type Run = (posted: Posted<Input>) => Promise<Result<Next>>

const processHolder = globalThis as typeof globalThis & { rightsPortal?: unknown }
let client = 0

/** A door on a real store; every test has its own clients, so that no limit of another one counts. */
export function door(
  run: Run = async () => ok({ to: '/done' }),
  kind: 'anyone' | 'staff' | 'requester' = 'anyone',
  more = {},
) {
  const store = freshStore()
  const { db, keys } = store.context
  const env = parseEnv({ PORTAL_BASE_URL: BASE, PORTAL_DATA_DIR: store.dataDir, PORTAL_TRUSTED_PROXIES: '1' })
  onTestFinished(() => {
    processHolder.rightsPortal = undefined
  })
  processHolder.rightsPortal = { db, keys, clock: () => store.now, env }
  const ran = vi.fn(run)
  const handler = formRoute({
    name: '/[locale]/form',
    schema,
    limit: 'submit',
    door: kind,
    back: ({ id = '' }) => `/form/${id}`,
    run: ran,
    ...more,
  })
  const address = `192.0.2.${++client}`
  const post = (body: string, headers: Record<string, string | null> = {}, params = {}) => {
    const all = {
      origin: BASE,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': address,
      'x-request-id': 'request-1',
      ...headers,
    }
    const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
    const request = new NextRequest(`${BASE}/en/form`, { method: 'POST', body, headers: given })
    return handler(request, { params: Promise.resolve({ locale: 'en', id: '1', ...params }) })
  }
  return { store, post, ran }
}
