import type { NextRequest } from 'next/server'
import { receiveSingleSignOn } from '#lib/commands/staff/receive-single-sign-on.ts'
import { DEFAULT_LOCALE, isLocale } from '#lib/domain/locales.ts'
import { contextFor } from '#lib/http/context.ts'
import { cookieReader } from '#lib/http/form-answer.ts'
import { readSignOnLocale } from '#lib/reads/single-sign-on.ts'

/**
 * Where a provider leads the browser back to. Signs nobody in: without the cookie of the browser that began, nothing
 * happens, and with it a page asks for the rest, which is posted (SR-055).
 */
export async function signOnCallback(request: NextRequest): Promise<Response> {
  const context = contextFor({ type: 'visitor' })
  const flowSecret = cookieReader(request)('flow')
  const locale = (await readSignOnLocale(context, flowSecret)) ?? ''
  await receiveSingleSignOn(context, { flowSecret, query: request.nextUrl.search.slice(0, 8000) })
  const location = `/${isLocale(locale) ? locale : DEFAULT_LOCALE}/desk/sign-in/single-sign-on`
  return new Response(null, { status: 303, headers: { location } })
}
