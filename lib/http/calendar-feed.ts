import { calendarText } from '#lib/http/calendar-text.ts'
import { countClientUse } from '#lib/http/client-use.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { readCalendarFeed } from '#lib/reads/calendar-feed.ts'

const FILE = /^([\w-]{43})\.ics$/

/**
 * A calendar of due dates behind a secret address `<token>.ics`. Nothing tells an address that ended, or whose owner
 * was blocked, from one that never was. Looking changes nothing.
 */
export async function calendarFeed({ headers }: Request, file: string): Promise<Response> {
  const { env } = webProcess()
  const counted = await countClientUse('calendar', headers)
  if (!counted.ok)
    return plain('Too many requests', 429, { 'retry-after': String(counted.problem.retryAfterSeconds ?? 60) })
  const [, token] = FILE.exec(file) ?? []
  const feed = token ? await readCalendarFeed(contextFor({ type: 'visitor' }), token) : null
  if (!feed) return plain('Not found', 404)
  const text = calendarText(feed, env.BASE_URL)
  const etag = `"${hashSecret(text)}"`
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } })
  const type = { 'content-type': 'text/calendar; charset=utf-8' }
  return new Response(text, {
    headers: { ...type, etag, 'content-disposition': 'inline; filename="due-dates.ics"' },
  })
}

function plain(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
}
