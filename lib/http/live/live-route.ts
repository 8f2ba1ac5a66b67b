import type { NextRequest } from 'next/server'
import type { Context } from '#lib/commands/context.ts'
import { DEFAULT_LOCALE, isLocale } from '#lib/domain/locales.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { webProcess } from '#lib/http/context.ts'
import { cookieReader } from '#lib/http/form-answer.ts'
import { joinFeed, leaveFeed, withEveryPoll } from '#lib/http/live/change-feed.ts'
import { eventStream } from '#lib/http/live/event-stream.ts'
import { forgetWriting, tellPresent } from '#lib/http/live/presence.ts'
import { listening, tellerOf } from '#lib/http/live/teller.ts'
import { problemResponse } from '#lib/http/problem.ts'
import { canHearOf, readChanges } from '#lib/reads/changed-cases.ts'

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
  if (!secret || context?.actor.type !== 'staff') return failed('signed-out')
  const reference = await shownCase(context, request)
  const stream = eventStream(() => {
    leaveFeed(listener)
    if (reference) tellPresent(reference)
  })
  const listener = tellerOf(stream, secret, { staffId: context.actor.staffId, reference })
  request.signal.addEventListener('abort', stream.end, { once: true })
  const upTo = await joinFeed(listener)
  if (upTo === null) return failed('too-many-requests', { retryAfterSeconds: 60 })
  if (request.signal.aborted) stream.end()
  const since = sinceOf(request) ?? upTo
  const changes = since < upTo ? await readChanges(context.db.read, since, upTo) : []
  listener.hear({ upTo, changes })
  withEveryPoll(() => forgetWriting(webProcess().clock()))
  if (reference) tellPresent(reference)
  return ok(stream.response)
}

/** The case the page shows, if its reader may see it. */
async function shownCase(context: Context, { nextUrl }: NextRequest): Promise<string | null> {
  const reference = parseReference(nextUrl.searchParams.get('case') ?? '')
  return reference && (await canHearOf(context, reference)) ? reference : null
}

function sinceOf({ headers, nextUrl }: NextRequest): number | null {
  const text = headers.get('last-event-id') || nextUrl.searchParams.get('since')
  return text && /^\d{1,15}$/.test(text) ? Number(text) : null
}
