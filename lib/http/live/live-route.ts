import type { NextRequest } from 'next/server'
import { DEFAULT_LOCALE, isLocale } from '#lib/domain/locales.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { cookieReader } from '#lib/http/form-answer.ts'
import { joinFeed, type Listener, leaveFeed } from '#lib/http/live/change-feed.ts'
import { eventStream } from '#lib/http/live/event-stream.ts'
import { listening, tellerOf } from '#lib/http/live/teller.ts'
import { problemResponse } from '#lib/http/problem.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { readChanges } from '#lib/reads/changed-cases.ts'

/**
 * The door of what changes at the desk: server-sent events, from the number of the trail in `since` or in the header
 * a browser brings when it comes back. It goes on while the session lives, which it does not prolong, and changes nothing.
 */
export async function liveRoute(
  request: NextRequest,
  { params }: { params: Promise<Record<string, string>> },
): Promise<Response> {
  const { locale } = await params
  const opened = await open(request)
  if (opened.ok) return opened.value
  const requestId = request.headers.get('x-request-id') ?? 'unknown'
  return problemResponse(opened.problem, isLocale(locale) ? locale : DEFAULT_LOCALE, requestId)
}

async function open(request: NextRequest): Promise<Result<Response>> {
  const secret = cookieReader(request)('desk')
  const context = await listening(secret)
  if (!secret || !context) return failed('signed-out')
  const stream = eventStream(() => leaveFeed(listener))
  const teller = tellerOf(stream, secret)
  const listener: Listener = { session: hashSecret(secret), ...teller }
  request.signal.addEventListener('abort', stream.end, { once: true })
  const upTo = await joinFeed(listener)
  if (upTo === null) return failed('too-many-requests', { retryAfterSeconds: 60 })
  if (request.signal.aborted) stream.end()
  const since = sinceOf(request) ?? upTo
  const { db } = context
  teller.hear({ upTo, changes: since < upTo ? await readChanges(db.read, since, upTo) : [] })
  return ok(stream.response)
}

function sinceOf({ headers, nextUrl }: NextRequest): number | null {
  const text = headers.get('last-event-id') || nextUrl.searchParams.get('since')
  return text && /^\d{1,15}$/.test(text) ? Number(text) : null
}
