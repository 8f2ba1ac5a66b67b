import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { NextRequest } from 'next/server'
import { ZipFile } from 'yazl'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/domain/locales.ts'
import { PACK_READERS, type PackPart } from '#lib/domain/pack/pack.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import type { Problem } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { type CookieName, readCookie } from '#lib/http/cookies.ts'
import { attachmentHeader } from '#lib/http/disposition.ts'
import { packPage } from '#lib/http/pack-page.ts'
import { problemResponse } from '#lib/http/problem.ts'
import { actorOf } from '#lib/http/session.ts'
import { type CasePack, readCasePack } from '#lib/reads/case-pack.ts'

const VERIFIER = resolve('scripts/pack-verifier.mjs')

/** The door of a pack, `regulator.zip` or `person.zip`: only with a second factor of the last ten minutes (SR-100). */
export async function casePack(
  request: NextRequest,
  { params }: { params: Promise<Record<string, string>> },
): Promise<Response> {
  const { locale = '', reference = '', file = '' } = await params
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE
  const requestId = request.headers.get('x-request-id') ?? 'unknown'
  const refuse = (problem: Problem) => problemResponse(problem, language, requestId)
  const cookie = (name: CookieName) =>
    readCookie(request.headers.get('cookie'), name, webProcess().env.BASE_URL)
  const actor = await actorOf('staff', cookie)
  if (!actor.ok) return refuse(actor.problem)
  const reader = PACK_READERS.find((each) => file === `${each}.zip`)
  const known = parseReference(reference)
  if (!reader || !known) return refuse({ code: 'not-found' })
  const pack = await readCasePack(contextFor(actor.value), {
    reference: known,
    reader,
    sessionSecret: cookie('desk'),
  })
  if (!pack.ok) return refuse(pack.problem)
  return zipped(`${known}-${reader}.zip`, packParts(pack.value, language))
}

/** The files of a pack: a page to read, the same for machines, the digest of each, and what checks them. */
export function packParts(pack: CasePack, locale: Locale): PackPart[] {
  const { events, mails, letters, notes, auditHead, proofs, forPage: _, ...facts } = pack
  const asJson = (path: string, value: unknown): PackPart => ({
    path,
    text: `${JSON.stringify(value, null, 2)}\n`,
  })
  const parts = [
    { path: 'index.html', text: packPage(pack, locale) },
    asJson('case.json', facts),
    asJson('trail.json', events),
    ...(proofs ? [asJson('proofs.json', proofs)] : []),
    asJson('letters.json', letters),
    asJson('mails.json', mails),
    ...(notes ? [asJson('notes.json', notes)] : []),
    { path: 'verify.mjs', text: readFileSync(VERIFIER, 'utf8') },
  ]
  const files = parts.map(({ path, text }) => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
  return [...parts, asJson('MANIFEST.json', { madeAt: pack.madeAt, reader: pack.reader, auditHead, files })]
}

function zipped(name: string, parts: readonly PackPart[]): Response {
  const zip = new ZipFile()
  for (const { path, text } of parts) zip.addBuffer(Buffer.from(text), path)
  zip.end()
  return new Response(Readable.toWeb(Readable.from(zip.outputStream)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': attachmentHeader(name),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
