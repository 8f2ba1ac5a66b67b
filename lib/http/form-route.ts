import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Actor, Permission } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { ok, type Problem, type Result } from '#lib/domain/result.ts'
import { browserName } from '#lib/domain/staff/browser-name.ts'
import { parseFields, readBody } from '#lib/http/body.ts'
import { countClientUse, countSessionUse } from '#lib/http/client-use.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import type { CookieName } from '#lib/http/cookies.ts'
import {
  cookieReader,
  keepAttempt,
  type Next,
  proceed,
  refuse,
  type Visit,
  visitOf,
} from '#lib/http/form-answer.ts'
import { isOwnOrigin } from '#lib/http/origin.ts'
import type { LimitName } from '#lib/http/rate-limit.ts'
import { actorOf, type Door as DoorName } from '#lib/http/session.ts'
import { freeMegabytes } from '#lib/platform/disk.ts'
import { errorClass, log } from '#lib/platform/logger.ts'

/** What a form's own code is given. */
export type Posted<Input> = {
  input: Input
  context: Context
  locale: Locale
  params: Record<string, string>
  /** This client did so much of it that a proof of work or a wait is due (SR-045). */
  isOverSoftLimit: boolean
  cookie(name: CookieName): string | null
  /** The browser in words such as `Firefox, Linux`, if it is known. */
  browser: string | null
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
  /** What a member of staff needs for it, asked before anything is read; the command asks again. */
  permission?: Permission
  /** The page the form stands on (a path without the locale): shown again, with what was typed. */
  back(params: Record<string, string>): string
  run(posted: Posted<Input>): Promise<Result<Next>>
}

type Handler = (request: NextRequest, route: { params: Promise<Record<string, string>> }) => Promise<Response>

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

async function answer<Input>(route: Route<Input>, visit: Visit): Promise<Response> {
  const { request } = visit
  const { env } = webProcess()
  if (!isOwnOrigin(request.headers, env.BASE_URL)) return refuse(route, visit, { code: 'wrong-origin' }, {})
  // A full disk would fail in the middle of things; refused early, nothing is lost (SR-194).
  if (freeMegabytes(env.DATA_DIR) < env.MIN_FREE_MB)
    return refuse(route, visit, { code: 'no-room', retryAfterSeconds: 600 }, {})
  const entered = await enter(route, request)
  if (!entered.ok) return refuse(route, visit, entered.problem, {})
  const { actor, isOverSoftLimit } = entered.value
  if (actor.ok && route.permission) {
    const staff = await staffWhoMay(contextFor(actor.value), route.permission)
    if (!staff.ok) return refuse(route, visit, staff.problem, {})
  }
  const body = await bodyOf(route, request, actor.ok ? actor.value : null)
  if (!body.ok) return refuse(route, visit, body.problem, {})
  const { fields, problem } = body.value
  if (!actor.ok) return refuse(route, visit, actor.problem, fields)
  if (problem) return refuse(route, visit, problem, fields)
  const result = await runParsed(route, visit, { actor: actor.value, isOverSoftLimit, fields })
  if (!result.ok) return refuse(route, visit, result.problem, fields)
  if (!result.value.keepsTyped || visit.wantsJson) return proceed(visit, result.value)
  const path = `/${visit.locale}${route.back(visit.params)}`
  const values = { ...fields, ...result.value.typed }
  return proceed(visit, await keepAttempt(visit, { path, values, problem: null }))
}

/**
 * Who comes, counted: at the desk by their sign-in, since a team shares an address; who is not signed in by the address,
 * at every door.
 */
async function enter<Input>(
  route: Route<Input>,
  request: NextRequest,
): Promise<Result<{ actor: Result<Actor>; isOverSoftLimit: boolean }>> {
  const cookie = cookieReader(request)
  const staff = route.door === 'staff' ? await actorOf('staff', cookie) : null
  const session = staff?.ok ? cookie('desk') : null
  const counted = session
    ? await countSessionUse(route.limit, session)
    : await countClientUse(route.limit, request.headers)
  if (!counted.ok) return counted
  return ok({ ...counted.value, actor: staff ?? (await actorOf(route.door, cookie)) })
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
    browser: browserName(request.headers.get('user-agent')),
  })
}
