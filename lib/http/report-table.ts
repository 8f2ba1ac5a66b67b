import type { NextRequest } from 'next/server'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/domain/locales.ts'
import { type ReportQuery, reportQuery } from '#lib/domain/reports/report-filter.ts'
import type { Problem } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { type CookieName, readCookie } from '#lib/http/cookies.ts'
import { problemResponse } from '#lib/http/problem.ts'
import { reportRows } from '#lib/http/report-rows.ts'
import { actorOf } from '#lib/http/session.ts'
import { formOf, tableFile } from '#lib/http/table-file.ts'
import { readReport } from '#lib/reads/report.ts'

const NAME = 'figures'

/** Where the figures of a query are as files. */
export function reportFiles(locale: Locale, query: ReportQuery): { csv: string; excel: string } {
  const asked = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  const address = (form: string) =>
    `/${locale}/desk/reports/table/${NAME}.${form}${asked.size > 0 ? `?${asked}` : ''}`
  return { csv: address('csv'), excel: address('xlsx') }
}

/** The report of the address as a file. It holds figures only, nothing of a person. */
export async function reportTable(
  request: NextRequest,
  { params }: { params: Promise<Record<string, string>> },
): Promise<Response> {
  const { locale = '', file = '' } = await params
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE
  const requestId = request.headers.get('x-request-id') ?? 'unknown'
  const refuse = (problem: Problem) => problemResponse(problem, language, requestId)
  const { BASE_URL } = webProcess().env
  const cookie = (name: CookieName) => readCookie(request.headers.get('cookie'), name, BASE_URL)
  const actor = await actorOf('staff', cookie)
  if (!actor.ok) return refuse(actor.problem)
  const form = formOf(file, NAME)
  if (!form) return refuse({ code: 'not-found' })
  const query = reportQuery.parse(Object.fromEntries(request.nextUrl.searchParams))
  const report = await readReport(contextFor(actor.value), query)
  return report.ok ? tableFile(NAME, form, reportRows(report.value, language)) : refuse(report.problem)
}
