import type { NextRequest } from 'next/server'
import type { Context } from '#lib/commands/context.ts'
import { uploadFile } from '#lib/commands/files/upload-file.ts'
import type { Arriving, FileSettings } from '#lib/commands/steps/receive-file.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { failed, ok, type Problem, type Result } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import type { CookieName } from '#lib/http/cookies.ts'
import { faultsOf } from '#lib/http/file-faults.ts'
import { hasRoomForFiles } from '#lib/http/file-room.ts'
import { cookieReader } from '#lib/http/form-answer.ts'
import { formRoute, type ReadBody, type Route } from '#lib/http/form-route.ts'
import { readMultipart } from '#lib/http/multipart.ts'
import { withOwnHeaders } from '#lib/http/own-headers.ts'
import type { LimitName } from '#lib/http/rate-limit.ts'
import type { Door } from '#lib/http/session.ts'

type Params = Record<string, string>

/** A file, and the fields of the form that stand before it. */
export type ArrivingInForm = Arriving & { before: URLSearchParams }

/** Whose files a door takes, and what becomes of each. */
export type Taking = {
  door: Door
  limit: LimitName
  take(
    context: Context,
    settings: FileSettings,
    arriving: ArrivingInForm & { params: Params; cookie(name: CookieName): string | null },
  ): Promise<Result<{ id: string }>>
}

/** The requester's own files, for the next message. */
const REQUESTERS: Taking = { door: 'requester', limit: 'upload', take: uploadFile }

/**
 * The door of a form with files, a requester's if nothing else is said. They are taken while they come in and wait for
 * the message; the form's own code finds their ids in `uploaded`. `proxy.ts` leaves these addresses out, so the headers
 * are set here.
 */
export function fileRoute<Input>(
  route: Omit<Route<Input>, 'read' | 'door' | 'limit'>,
  taking: Taking = REQUESTERS,
) {
  return withOwnHeaders(async (request, visit: { params: Promise<Params> }): Promise<Response> => {
    const params = await visit.params
    const handler = formRoute({
      ...route,
      door: taking.door,
      limit: taking.limit,
      read: (body, actor) =>
        readWithFiles(body, actor, (context, settings, arriving) =>
          taking.take(context, settings, { ...arriving, params, cookie: cookieReader(body) }),
        ),
    })
    return handler(request, visit)
  })
}

type TakeOne = (
  context: Context,
  settings: FileSettings,
  arriving: ArrivingInForm,
) => Promise<Result<{ id: string }>>

async function readWithFiles(
  request: NextRequest,
  actor: Actor | null,
  take: TakeOne,
): Promise<Result<ReadBody>> {
  const { env } = webProcess()
  if (!hasRoomForFiles(env)) return failed('no-room', { retryAfterSeconds: 600 })
  const uploaded: string[] = []
  const problems: Problem[] = []
  const body = await readMultipart(request, async ({ name, source, before }) => {
    // Who was signed out loses the files, but nothing that was typed.
    if (!actor) return
    const settings = { dataDir: env.DATA_DIR, scanning: env.CLAMD_SOCKET !== '' }
    const taken = await take(contextFor(actor), settings, { name, source, before })
    if (taken.ok) uploaded.push(taken.value.id)
    else problems.push(taken.problem)
  })
  if (!body.ok) return body
  return ok({ fields: { ...body.value, uploaded }, ...faultsOf(problems) })
}
