import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/domain/locales.ts'
import type { ProblemCode } from '#lib/domain/problems.ts'
import { ok, type Problem, type Result } from '#lib/domain/result.ts'
import { parseFields, readBody } from '#lib/http/body.ts'
import { clientAddress } from '#lib/http/client-address.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { type CookieChange, type CookieName, readCookie, setCookieHeader } from '#lib/http/cookies.ts'
import { type FormAttempt, keepFormAttempt } from '#lib/http/form-attempt.ts'
import { neutralPage } from '#lib/http/neutral-page.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { isOwnOrigin } from '#lib/http/origin.ts'
import { problemResponse } from '#lib/http/problem.ts'
import { countUse, type LimitName } from '#lib/http/rate-limit.ts'
import { actorOf, type Door as DoorName } from '#lib/http/session.ts'
import { freeMegabytes } from '#lib/platform/disk.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { errorClass, log } from '#lib/platform/logger.ts'
import { readSessionRequest } from '#lib/reads/requester-session.ts'

/** What a form's own code is given. */
export type Posted<Input> = {
  input: Input
  context: Context
  locale: Locale
  params: Record<string, string>
  /** This client did so much of it that a proof of work or a wait is due (SR-045). */
  isOverSoftLimit: boolean
  cookie(name: CookieName): string | null
}

/** Where the browser goes next (a path of ours, without the locale), and which cookies change. */
export type Next = {
  to: string
  cookies?: CookieChange[]
  clearSiteData?: boolean
  /** The form is not done with: its page comes back with what was typed. */
  keepsTyped?: true
  /** What a script is told beside the way on. */
  told?: Record<string, string>
}

/** A body as it was read: its fields, and what was found wrong while it came in. */
export type ReadBody = { fields: Record<string, unknown>; problem?: Problem }

export type Route<Input> = {
  /** Route pattern, for logs: never the address itself (SR-150). */
  name: string
  schema: z.ZodType<Input>
  /** Most bytes of its body, if more than usual; who is not signed in may not send more all the same. */
  bodyBytes?: number
  /** Reads the body another way, such as one with files. */
  read?(request: NextRequest, actor: Actor | null): Promise<Result<ReadBody>>
  limit: LimitName
  /** Who must be signed in. */
  door: DoorName
  /** The page the form stands on (a path without the locale): shown again, with what was typed. */
  back(params: Record<string, string>): string
  run(posted: Posted<Input>): Promise<Result<Next>>
}

type Handler = (request: NextRequest, route: { params: Promise<Record<string, string>> }) => Promise<Response>

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

/**
 * The one wrapper of every state-changing route: origin, limits, strict parsing, authority, problems, and 303 or
 * JSON (SR-016, SR-032, SR-036, SR-043). A page's form needs nothing else.
 */
export function formRoute<Input>(route: Route<Input>): Handler {
  return async (request, { params: pending }) => {
    const params = await pending
    const visit = visitOf(request, params)
    const started = performance.now()
    const response = await answer(route, visit).catch((thrown: unknown) => {
      log.error('form failed', {
        route: route.name,
        requestId: visit.requestId,
        errorClass: errorClass(thrown),
      })
      return refuse(route, visit, { code: 'failed-unexpectedly' }, {})
    })
    const ms = Math.round(performance.now() - started)
    log.info('form', { route: route.name, requestId: visit.requestId, status: response.status, ms })
    return response
  }
}

type Visit = {
  request: NextRequest
  params: Record<string, string>
  locale: Locale
  requestId: string
  wantsJson: boolean
}

function visitOf(request: NextRequest, params: Record<string, string>): Visit {
  const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE
  const requestId = request.headers.get('x-request-id') ?? 'unknown'
  const wantsJson = (request.headers.get('accept') ?? '').includes('json')
  return { request, params, locale, requestId, wantsJson }
}

async function answer<Input>(route: Route<Input>, visit: Visit): Promise<Response> {
  const { request } = visit
  const { env, keys } = webProcess()
  if (!isOwnOrigin(request.headers, env.BASE_URL)) return refuse(route, visit, { code: 'wrong-origin' }, {})
  // A full disk would fail in the middle of things; refused early, nothing is lost (SR-194).
  if (freeMegabytes(env.DATA_DIR) < env.MIN_FREE_MB)
    return refuse(route, visit, { code: 'no-room', retryAfterSeconds: 600 }, {})
  const client = keys.lookupHash(`client|${clientAddress(request.headers, env.TRUSTED_PROXIES)}`)
  const counted = await countUse(route.limit, client, env.RATE_LIMIT_SCALE)
  if (!counted.ok) return refuse(route, visit, counted.problem, {})
  const actor = await actorOf(route.door, cookieReader(request))
  const body = await bodyOf(route, request, actor.ok ? actor.value : null)
  if (!body.ok) return refuse(route, visit, body.problem, {})
  const { fields, problem } = body.value
  if (!actor.ok) return refuse(route, visit, actor.problem, fields)
  if (problem) return refuse(route, visit, problem, fields)
  const { isOverSoftLimit } = counted.value
  const result = await runParsed(route, visit, { actor: actor.value, isOverSoftLimit, fields })
  if (!result.ok) return refuse(route, visit, result.problem, fields)
  if (!result.value.keepsTyped || visit.wantsJson) return proceed(visit, result.value)
  const path = `/${visit.locale}${route.back(visit.params)}`
  return proceed(visit, await keepAttempt(visit, { path, values: fields, problem: null }))
}

async function bodyOf<Input>(
  route: Route<Input>,
  request: NextRequest,
  actor: Actor | null,
): Promise<Result<ReadBody>> {
  if (route.read) return route.read(request, actor)
  const body = await readBody(request, actor ? route.bodyBytes : undefined)
  return body.ok ? ok({ fields: body.value }) : body
}

/** A post that was let in: by whom, and what it holds. */
type Passed = { actor: Actor; isOverSoftLimit: boolean; fields: Record<string, unknown> }

async function runParsed<Input>(
  route: Route<Input>,
  visit: Visit,
  { actor, isOverSoftLimit, fields }: Passed,
): Promise<Result<Next>> {
  const input = parseFields(route.schema, fields)
  if (!input.ok) return input
  const { locale, params, request } = visit
  return route.run({
    input: input.value,
    context: contextFor(actor),
    locale,
    params,
    isOverSoftLimit,
    cookie: cookieReader(request),
  })
}

function cookieReader(request: NextRequest) {
  const { BASE_URL } = webProcess().env
  return (name: CookieName) => readCookie(request.headers.get('cookie'), name, BASE_URL)
}

function proceed({ locale, wantsJson }: Visit, next: Next): Response {
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

async function refuse<Input>(
  route: Route<Input>,
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
      contact: operatorFacts(),
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
async function keepAttempt(visit: Visit, attempt: FormAttempt): Promise<Next> {
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
