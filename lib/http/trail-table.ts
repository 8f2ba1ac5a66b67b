import { Readable } from 'node:stream'
import { stringify } from 'csv/sync'
import type { NextRequest } from 'next/server'
import { auditQuery } from '#lib/domain/audit/audit-filter.ts'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/domain/locales.ts'
import { safeCell } from '#lib/domain/reports/safe-cell.ts'
import type { Problem } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { type CookieName, readCookie } from '#lib/http/cookies.ts'
import { attachmentHeader } from '#lib/http/disposition.ts'
import { problemResponse } from '#lib/http/problem.ts'
import { actorOf } from '#lib/http/session.ts'
import { messagesOf } from '#lib/i18n/translator.ts'
import { readTrailPages, type TrailLine } from '#lib/reads/audit-trail.ts'

/** The door of the trail as CSV, streamed page by page: only with a second factor of the last ten minutes (SR-100). */
export async function trailTable(
  request: NextRequest,
  { params }: { params: Promise<Record<string, string>> },
): Promise<Response> {
  const { locale = '', file = '' } = await params
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE
  const requestId = request.headers.get('x-request-id') ?? 'unknown'
  const refuse = (problem: Problem) => problemResponse(problem, language, requestId)
  const cookie = (name: CookieName) =>
    readCookie(request.headers.get('cookie'), name, webProcess().env.BASE_URL)
  const actor = await actorOf('staff', cookie)
  if (!actor.ok) return refuse(actor.problem)
  if (file !== 'trail.csv') return refuse({ code: 'not-found' })
  const query = auditQuery.parse(Object.fromEntries(request.nextUrl.searchParams))
  const pages = await readTrailPages(contextFor(actor.value), query, cookie('desk'))
  if (!pages.ok) return refuse(pages.problem)
  return new Response(
    Readable.toWeb(Readable.from(csvOf(pages.value, language))) as ReadableStream<Uint8Array>,
    {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': attachmentHeader('trail.csv'),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    },
  )
}

async function* csvOf(pages: AsyncGenerator<TrailLine[]>, locale: Locale): AsyncGenerator<Buffer> {
  const written = (rows: (string | number)[][], bom = false) =>
    Buffer.from(stringify(rows, { bom, record_delimiter: 'windows' }))
  yield written([Object.values(messagesOf(locale).audit.cells)], true)
  for await (const lines of pages) if (lines.length > 0) yield written(lines.map(rowOf))
}

function rowOf({ sequence, at, by, event, reference, payload }: TrailLine): (string | number)[] {
  const name = by.type === 'staff' ? by.name : ''
  return [sequence, at, ...[by.type, name, event, reference ?? '', JSON.stringify(payload)].map(safeCell)]
}
