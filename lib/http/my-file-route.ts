import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { endTaking, resumeTaking, startTaking } from '#lib/commands/files/take-file.ts'
import { arrivedWith, byteRange } from '#lib/domain/files/byte-range.ts'
import { DEFAULT_LOCALE, isLocale } from '#lib/domain/locales.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { countClientUse } from '#lib/http/client-use.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { fileTag, sentFile } from '#lib/http/file-download.ts'
import type { Next } from '#lib/http/form-answer.ts'
import { cookieReader } from '#lib/http/form-answer.ts'
import { formRoute, type Posted } from '#lib/http/form-route.ts'
import { actorOf } from '#lib/http/session.ts'
import { readMyFileDownload, readMyTaking } from '#lib/reads/my-file-download.ts'

const downloadForm = z.strictObject({ file: z.string('invalid-input').max(64) })

/**
 * The door of a released file, for its requester. A post, so that nothing that only follows links takes a download away
 * from the person; who has to prove again who they are is led there, and who comes too late is told so.
 */
export function downloadRoute() {
  return formRoute({
    name: '/my-request/files/download',
    schema: downloadForm,
    limit: 'download',
    door: 'requester',
    back: () => '/my-request',
    run: send,
  })
}

async function send({ context, input, cookie }: Posted<{ file: string }>): Promise<Result<Next>> {
  const { DATA_DIR: dataDir } = webProcess().env
  const { file: fileId } = input
  const found = await readMyFileDownload(context, { dataDir, fileId, sessionSecret: cookie('session') })
  if (!found.ok)
    return ok({
      to: found.problem.code === 'proof-needed' ? '/my-request/proof' : '/my-request?done=file-gone',
    })
  await found.value.file.close()
  const started = await startTaking(context, fileId)
  if (!started.ok) {
    // of a change of address the page tells by itself
    const isHeld = started.problem.code === 'address-held' || started.problem.code === 'address-frozen'
    return ok({ to: isHeld ? '/my-request' : '/my-request?done=file-gone' })
  }
  return ok({ to: `/my-request/files/take/${started.value.downloadId}` })
}

type Taking = { params: Promise<Record<string, string>> }

/**
 * Sends the file of a download that was begun by the button, whole or from where it broke off (SR-125). It takes no new
 * download away: to whom it does not belong, and once it is complete or its hour is over, it leads back to the page.
 */
export async function sendTaking(request: NextRequest, { params }: Taking): Promise<Response> {
  const { locale = '', download: downloadId = '' } = await params
  const { env } = webProcess()
  const to = (path: string) =>
    new Response(null, {
      status: 303,
      headers: { location: `/${isLocale(locale) ? locale : DEFAULT_LOCALE}${path}` },
    })
  if (!(await countClientUse('download', request.headers)).ok) return to('/my-request?done=file-gone')
  const actor = await actorOf('requester', cookieReader(request))
  if (!actor.ok) return to('/my-request/sign-in')
  const context = contextFor(actor.value)
  const { DATA_DIR: dataDir } = env
  const found = await readMyTaking(context, { dataDir, downloadId })
  if (!found.ok) return to('/my-request?done=file-gone')
  const { file, fileId } = found.value
  const part = partAsked(request.headers, { fileId, size: file.size })
  const going = part === 'beyond' ? null : await resumeTaking(context, downloadId)
  if (part === 'beyond' || !going?.ok) await file.close()
  if (part === 'beyond')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${file.size}` } })
  if (!going?.ok) return to('/my-request?done=file-gone')
  const start = part?.start ?? 0
  const ended = (sent: number) => {
    const bytes = arrivedWith(going.value.arrived, { start, end: start + sent })
    const complete = bytes === file.size
    return endTaking(contextFor(actor.value), { dataDir, fileId, downloadId, bytes, complete })
  }
  return sentFile(found.value, ended, part)
}

/** The part of the file that is asked for; the whole where the file is not the one that was begun (RFC 9110 13.1.5). */
function partAsked(headers: Headers, { fileId, size }: { fileId: string; size: number }) {
  const begun = headers.get('if-range')
  return begun !== null && begun !== fileTag(fileId) ? null : byteRange(headers.get('range'), size)
}
