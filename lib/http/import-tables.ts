import type { NextRequest } from 'next/server'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { IMPORT_COLUMNS } from '#lib/domain/imports/columns.ts'
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/domain/locales.ts'
import type { FieldProblem, Problem } from '#lib/domain/result.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { type CookieName, readCookie } from '#lib/http/cookies.ts'
import { problemResponse } from '#lib/http/problem.ts'
import { actorOf } from '#lib/http/session.ts'
import { formOf, tableFile } from '#lib/http/table-file.ts'
import { rowProblemText } from '#lib/i18n/import-problem.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readBrokenRows } from '#lib/reads/import-list.ts'

type Params = { params: Promise<Record<string, string>> }
type Asked = { context: Context; locale: Locale; list: string }

/** The headings of a list in the reader's language, as an empty table. */
export function templateTable(request: NextRequest, route: Params): Promise<Response> {
  return answer(request, route, { name: 'template', rows: async ({ locale }) => [headingsIn(locale)] })
}

/** Broken rows as they were written, with what is wrong in one more column; mended, the file can be checked as it is. */
export function brokenTable(request: NextRequest, route: Params): Promise<Response> {
  const rows = async ({ context, locale, list }: Asked) => {
    const broken = await readBrokenRows(context, list)
    if (!broken) return null
    const told = ({ row, problems }: { row: number; problems: readonly FieldProblem[] }) =>
      `${row}: ${problems.map((problem) => rowProblemText(problem, locale)).join(' · ')}`
    const lines = broken.map((row) => [...IMPORT_COLUMNS.map((column) => row.cells[column] ?? ''), told(row)])
    return [[...headingsIn(locale), translatorFor(locale, 'imports')('problems')], ...lines]
  }
  return answer(request, route, { name: 'to-mend', rows })
}

function headingsIn(locale: Locale): string[] {
  const t = translatorFor(locale, 'imports')
  return IMPORT_COLUMNS.map((column) => t(`columns.${column}.heading`))
}

type Table = { name: string; rows(asked: Asked): Promise<string[][] | null> }

async function answer(request: NextRequest, { params }: Params, table: Table): Promise<Response> {
  const { locale: asked = '', list = '', file = '' } = await params
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const requestId = request.headers.get('x-request-id') ?? 'unknown'
  const refuse = (problem: Problem) => problemResponse(problem, locale, requestId)
  const { BASE_URL } = webProcess().env
  const cookie = (name: CookieName) => readCookie(request.headers.get('cookie'), name, BASE_URL)
  const actor = await actorOf('staff', cookie)
  if (!actor.ok) return refuse(actor.problem)
  if (!may(actor.value, 'enter-request')) return refuse({ code: 'not-permitted' })
  const form = formOf(file, table.name)
  const rows = form && (await table.rows({ context: contextFor(actor.value), locale, list }))
  return rows ? tableFile(table.name, form, rows) : refuse({ code: 'not-found' })
}
