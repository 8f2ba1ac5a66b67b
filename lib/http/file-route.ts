import { NextRequest } from 'next/server'
import { uploadFile } from '#lib/commands/files/upload-file.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { type FieldProblem, failed, ok, type Problem, type Result } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { formRoute, type ReadBody, type Route } from '#lib/http/form-route.ts'
import { readMultipart } from '#lib/http/multipart.ts'
import { randomText, securityHeaders } from '#lib/http/security-headers.ts'
import { freeMegabytes } from '#lib/platform/disk.ts'

/** Files are refused while there is still room for requests without them (SR-194). */
const UPLOAD_ROOM = 2.5

/**
 * The door of a requester's form with files. They are taken while they come in and wait for the message; the form's own
 * code finds their ids in `uploaded`. `proxy.ts` leaves these addresses out, so the headers are set here.
 */
export function fileRoute<Input>(route: Omit<Route<Input>, 'read' | 'door' | 'limit'>) {
  const handler = formRoute({ ...route, door: 'requester', limit: 'upload', read: readWithFiles })
  return async (request: NextRequest, visit: Parameters<typeof handler>[1]): Promise<Response> => {
    const [nonce, requestId] = [randomText(), randomText()]
    const headers = new Headers(request.headers)
    headers.set('x-nonce', nonce)
    headers.set('x-request-id', requestId)
    const { method, body, signal, url } = request
    const response = await handler(
      new NextRequest(url, { method, headers, body, signal, duplex: 'half' }),
      visit,
    )
    for (const [name, value] of Object.entries(securityHeaders(nonce, request.nextUrl.pathname)))
      response.headers.set(name, value)
    return response
  }
}

async function readWithFiles(request: NextRequest, actor: Actor | null): Promise<Result<ReadBody>> {
  const { env } = webProcess()
  if (freeMegabytes(env.DATA_DIR) < UPLOAD_ROOM * env.MIN_FREE_MB)
    return failed('no-room', { retryAfterSeconds: 600 })
  const uploaded: string[] = []
  const problems: Problem[] = []
  const body = await readMultipart(request, async (name, source) => {
    // Who was signed out loses the files, but nothing that was typed.
    if (!actor) return
    const settings = { dataDir: env.DATA_DIR, scanning: env.CLAMD_SOCKET !== '' }
    const taken = await uploadFile(contextFor(actor), settings, { name, source })
    if (taken.ok) uploaded.push(taken.value.id)
    else problems.push(taken.problem)
  })
  if (!body.ok) return body
  return ok({ fields: { ...body.value, uploaded }, ...wrong(problems) })
}

/** What is wrong with the form as a whole comes before what is wrong with one of its files. */
function wrong(problems: readonly Problem[]): { problem?: Problem } {
  const whole = problems.find(({ fields }) => !fields)
  if (whole) return { problem: whole }
  const found: FieldProblem[] = problems.flatMap((problem) => problem.fields ?? [])
  // Each has a name of its own, so that none hides another; all are shown at the one field.
  const fields = found.map((each, at) => ({ ...each, field: `${each.field}.${at}` }))
  return fields.length > 0 ? { problem: { code: 'invalid-input', fields } } : {}
}
