import type { NextRequest } from 'next/server'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/domain/locales.ts'
import type { ProblemCode } from '#lib/domain/problems.ts'
import type { Problem } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { type CookieChange, type CookieName, readCookie, setCookieHeader } from '#lib/http/cookies.ts'
import { type FormAttempt, keepFormAttempt } from '#lib/http/form-attempt.ts'
import { neutralPage } from '#lib/http/neutral-page.ts'
import { operatorFactsOr } from '#lib/http/operator.ts'
import { problemResponse } from '#lib/http/problem.ts'
import type { Door as DoorName } from '#lib/http/session.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { readSessionRequest } from '#lib/reads/requester-session.ts'

/** Where the browser goes next (a path of ours, without the locale), and which cookies change. */
export type Next = {
  to: string
  cookies?: CookieChange[]
  clearSiteData?: boolean
  /** The form is not done with: its page comes back with what was typed. */
  keepsTyped?: true
  /** Fields that the form's page shows otherwise than they were typed. */
  typed?: Record<string, unknown>
  /** What a script is told beside the way on. */
  told?: Record<string, string>
  /** A file that is the answer itself; `to` is not followed then. */
  sends?: Response
}

/** One post: by whom it is read, and in which language it is answered. */
export type Visit = {
  request: NextRequest
  params: Record<string, string>
  locale: Locale
  requestId: string
  wantsJson: boolean
}

/** What a post says of itself before its body is read. */
export function visitOf(request: NextRequest, params: Record<string, string>): Visit {
  const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE
  const requestId = request.headers.get('x-request-id') ?? 'unknown'
  const wantsJson = (request.headers.get('accept') ?? '').includes('json')
  return { request, params, locale, requestId, wantsJson }
}

/** Where a form stands, and who must be signed in for it. */
export type FormPlace = { door: DoorName; back(params: Record<string, string>): string }

/** These cannot be shown on the form's own page: the post was refused at the door, or there is no such page. */
const SHOWN_APART: readonly ProblemCode[] = [
  'wrong-origin',
  'wrong-content-type',
  'body-too-large',
  'too-many-requests',
  'not-found',
  'not-permitted',
  'no-room',
  'failed-unexpectedly',
]

/** Reads the visitor's cookies, by the names they have at this address. */
export function cookieReader(request: NextRequest) {
  const { BASE_URL } = webProcess().env
  return (name: CookieName) => readCookie(request.headers.get('cookie'), name, BASE_URL)
}

/** The way on: 303, or its address for a script. */
export function proceed({ locale, wantsJson }: Visit, next: Next): Response {
  if (next.sends) return next.sends
  const location = asciiPath(`/${locale}${next.to}`)
  const response = wantsJson
    ? new Response(JSON.stringify({ location, ...next.told }), {
        headers: { 'content-type': 'application/json; charset=utf-8' },
      })
    : new Response(null, { status: 303, headers: { location } })
  const { BASE_URL } = webProcess().env
  for (const change of next.cookies ?? [])
    response.headers.append('set-cookie', setCookieHeader(change, BASE_URL))
  if (next.clearSiteData) response.headers.set('clear-site-data', '"cache", "storage"')
  return response
}

/**
 * A post that was not taken: a problem for machines and scripts; else its page with what was typed, the sign-in, or a
 * page of its own where the form's page cannot show it.
 */
export async function refuse(
  route: FormPlace,
  visit: Visit,
  problem: Problem,
  values: Record<string, unknown>,
): Promise<Response> {
  const { locale, requestId, wantsJson, params, request } = visit
  if (wantsJson) return problemResponse(problem, locale, requestId)
  const path = `/${locale}${route.back(params)}`
  const nonce = request.headers.get('x-nonce') ?? ''
  if (SHOWN_APART.includes(problem.code))
    return neutralPage(problem, {
      locale,
      requestId,
      nonce,
      contact: await operatorFactsOr(locale),
      // Whoever opened the portal under another name is led to the one it answers to.
      back: webProcess().env.BASE_URL + path,
    })
  if (problem.code === 'signed-out' && route.door === 'requester')
    return proceed(visit, await requesterSignedOut(visit, { path, values }))
  const shown = await keepAttempt(visit, { path, values, problem })
  // Whoever signs in again finds the form as it was typed.
  return proceed(
    visit,
    problem.code === 'signed-out'
      ? { ...shown, to: `/desk/sign-in?next=${encodeURIComponent(`/${locale}${shown.to}`)}` }
      : shown,
  )
}

/** A requester signs in by key or by mail; a cookie leads back to what was typed, on the page of the same request only. */
async function requesterSignedOut(visit: Visit, typed: Pick<FormAttempt, 'path' | 'values'>): Promise<Next> {
  const session = cookieReader(visit.request)('session')
  const owner = await readSessionRequest(contextFor({ type: 'visitor' }), session)
  if (!owner) return { to: '/my-request/sign-in' }
  const kept = await keepAttempt(visit, { ...typed, problem: null, owner })
  const id = new URLSearchParams(kept.to.split('?')[1]).get('attempt')
  const cookies = [...(kept.cookies ?? []), { name: 'attempt', value: id } as const]
  return { to: '/my-request/sign-in?done=ended', cookies }
}

/** Without JavaScript: back to the form's page, which shows what was typed and what was wrong with it. */
export async function keepAttempt(visit: Visit, attempt: FormAttempt): Promise<Next> {
  const known = cookieReader(visit.request)('browser')
  const browserSecret = known ?? newSecret()
  const id = await keepFormAttempt(contextFor({ type: 'visitor' }), browserSecret, attempt)
  const [page = '', query] = attempt.path.slice(`/${visit.locale}`.length).split('?')
  const to = `${page}?${query ? `${query}&` : ''}attempt=${id}`
  return known ? { to } : { to, cookies: [{ name: 'browser', value: browserSecret }] }
}

/** An address holds parameters as they were decoded; a header takes plain characters only. */
function asciiPath(path: string): string {
  return path.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}
