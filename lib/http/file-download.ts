import { buffer } from 'node:stream/consumers'
import type { NextRequest } from 'next/server'
import type { Context } from '#lib/commands/context.ts'
import { noteDownloadEnded, noteDownloadStarted } from '#lib/commands/files/note-download.ts'
import type { ByteRange } from '#lib/domain/files/byte-range.ts'
import { PIXELS_MAX } from '#lib/domain/files/limits.ts'
import { hasCleanCopy } from '#lib/domain/files/media-types.ts'
import { DEFAULT_LOCALE, isLocale } from '#lib/domain/locales.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { type CookieName, readCookie } from '#lib/http/cookies.ts'
import { attachmentHeader } from '#lib/http/disposition.ts'
import { problemResponse } from '#lib/http/problem.ts'
import { actorOf } from '#lib/http/session.ts'
import { cleanPicture } from '#lib/platform/clean-picture.ts'
import { CHUNK_BYTES } from '#lib/platform/file-seal.ts'
import { type Download, readFileDownload, type WantedFile } from '#lib/reads/file-download.ts'
import { readIdentityFile } from '#lib/reads/identity-file.ts'

type Visit = { params: Promise<Record<string, string>> }

/** The door of a case's file at the desk: opened while it is sent, never held whole, and written down (SR-113, SR-124). */
export function deskFileDownload(request: NextRequest, visit: Visit): Promise<Response> {
  return download(request, visit, readFileDownload)
}

/** The door of a proof of identity: only with a second factor of the last ten minutes (SR-079, SR-100). */
export function deskIdentityDownload(request: NextRequest, visit: Visit): Promise<Response> {
  return download(request, visit, (context, wanted, session) =>
    readIdentityFile(context, { ...wanted, sessionSecret: session }),
  )
}

type Find = (context: Context, wanted: WantedFile, session: string | null) => Promise<Result<Download>>

async function download(request: NextRequest, { params }: Visit, find: Find): Promise<Response> {
  const { locale = '', reference = '', file = '' } = await params
  const requestId = request.headers.get('x-request-id') ?? 'unknown'
  const refuse = (problem: Parameters<typeof problemResponse>[0]) =>
    problemResponse(problem, isLocale(locale) ? locale : DEFAULT_LOCALE, requestId)
  const { env } = webProcess()
  const cookie = (name: CookieName) => readCookie(request.headers.get('cookie'), name, env.BASE_URL)
  const actor = await actorOf('staff', cookie)
  if (!actor.ok) return refuse(actor.problem)
  const wanted = { dataDir: env.DATA_DIR, reference: parseReference(reference) ?? '', fileId: file }
  const found = await find(contextFor(actor.value), wanted, cookie('desk'))
  if (!found.ok) return refuse(found.problem)
  const { size } = found.value.file
  await noteDownloadStarted(contextFor(actor.value), { ...found.value, size })
  return sentFile(found.value, (bytes) =>
    noteDownloadEnded(contextFor(actor.value), { ...found.value, bytes, complete: bytes === size }),
  )
}

/** A file as an attachment and nothing else (SR-113); `ended` hears once how many bytes left, however it ended. */
export function sentFile(
  download: Download,
  ended: (bytes: number) => Promise<unknown>,
  part: ByteRange | null = null,
): Response {
  const { name, mediaType, file, fileId } = download
  const { start, end } = part ?? { start: 0, end: file.size }
  const range: Record<string, string> = part
    ? { 'content-range': `bytes ${start}-${end - 1}/${file.size}` }
    : {}
  return new Response(streamOf(bytesOf(file, start, end), file, ended), {
    status: part ? 206 : 200,
    headers: {
      ...range,
      'accept-ranges': 'bytes',
      etag: fileTag(fileId),
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-length': String(end - start),
      'content-disposition': attachmentHeader(name),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

/**
 * The door of a picture's copy without what it hides, such as the place where it was taken (SR-112). What is no such
 * picture is `not-found`, one that cannot be decoded `picture-unreadable`.
 */
export function deskCopyDownload(request: NextRequest, visit: Visit): Promise<Response> {
  return download(request, visit, async (context, wanted) => {
    const found = await readFileDownload(context, wanted)
    if (!found.ok) return found
    const { file, mediaType, name } = found.value
    const picture = hasCleanCopy(mediaType) ? await buffer(file.chunks()) : null
    await file.close()
    if (!picture) return failed('not-found')
    const copy = await cleanPicture(picture, PIXELS_MAX)
    if (!copy) return failed('picture-unreadable')
    return ok({ ...found.value, name: name.replace(/(\.[^.]+)$/, '-copy$1'), file: heldFile(copy) })
  })
}

function heldFile(bytes: Buffer): Download['file'] {
  return {
    size: bytes.length,
    read: async (start, length) => bytes.subarray(start, start + length),
    async *chunks() {
      yield bytes
    },
    close: async () => {},
  }
}

/** What names a file's bytes, which never change, to whoever resumes a download. */
export const fileTag = (fileId: string) => `"${fileId}"`

/** A part of a file, a chunk at a time. */
async function* bytesOf(file: Download['file'], start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const part = await file.read(at, Math.min(CHUNK_BYTES - (at % CHUNK_BYTES), end - at))
    if (part.length === 0) return
    at += part.length
    yield part
  }
}

/** The bytes as they are asked for; `ended` hears once how many left, however it ended. */
function streamOf(
  chunks: AsyncGenerator<Uint8Array>,
  file: Download['file'],
  ended: (bytes: number) => Promise<unknown>,
): ReadableStream<Uint8Array> {
  let bytes = 0
  let open = true
  const end = async () => {
    if (!open) return
    open = false
    await file.close()
    await ended(bytes)
  }
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next()
        if (done) {
          await end()
          return controller.close()
        }
        bytes += value.length
        controller.enqueue(value)
      } catch (thrown) {
        await end()
        controller.error(thrown)
      }
    },
    cancel: end,
  })
}
