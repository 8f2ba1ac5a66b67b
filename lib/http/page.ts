import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Context } from '#lib/commands/context.ts'
import { isLocale, type Locale } from '#lib/domain/locales.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { type CookieName, wireName } from '#lib/http/cookies.ts'
import { type FormAttempt, readFormAttempt } from '#lib/http/form-attempt.ts'
import { addressLocale } from '#lib/http/page-address.ts'
import { actorOf, type Door } from '#lib/http/session.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'

/** What Next hands to a page: its address's parameters and query. */
export type PageProps = {
  params: Promise<Record<string, string>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A form shown again: what was typed, and what was wrong, in the reader's language. */
export type ShownAgain = {
  values: Record<string, unknown>
  /** A sentence for the whole form, when no field is to blame. */
  summary: string | null
  problems: { field: string; message: string }[]
}

/**
 * The language of the address. One without is led to the same address in the reader's language, as the start page and
 * the desk are; there it is found, or answered by the page for unknown addresses, which needs no scripts.
 */
export async function pageLocale(params: PageProps['params']): Promise<Locale> {
  const { locale } = await params
  if (isLocale(locale)) return locale
  redirect(`/${await addressLocale()}${(await headers()).get('x-path') ?? ''}`)
}

/** The address asked for without its language, such as `/desk?status=open`: a layout is told nothing else of its page. */
export async function pagePath(): Promise<string> {
  const path = (await headers()).get('x-path') ?? ''
  return path.replace(/^\/[^/?]*/, '')
}

/** One of our cookies, as the page's request brought it. */
export async function pageCookie(name: CookieName): Promise<string | null> {
  return (await cookies()).get(wireName(name, webProcess().env.BASE_URL))?.value ?? null
}

/** One query parameter, if it came once. */
export async function pageQuery(
  searchParams: PageProps['searchParams'],
  name: string,
): Promise<string | undefined> {
  const value = (await searchParams)[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * The form of this page as it was posted before, if it was wrong or its requester had been signed out; `path` is the
 * page's, without the locale, and `owner` the request it shows.
 */
export async function shownAgain(
  locale: Locale,
  path: string,
  props: PageProps & { owner?: string },
): Promise<ShownAgain | null> {
  const id = await pageQuery(props.searchParams, 'attempt')
  const browserSecret = await pageCookie('browser')
  const context = contextFor({ type: 'visitor' })
  const attempt = await readFormAttempt(context, {
    ...{ id, browserSecret, owner: props.owner },
    path: `/${locale}${path}`,
  })
  return attempt && sentencesOf(locale, attempt)
}

/** Whether a form is shown again because something was wrong, not because its writer asked to see what it makes. */
export function isWrong(shown: ShownAgain | null): boolean {
  return shown !== null && (shown.summary !== null || shown.problems.length > 0)
}

function sentencesOf(locale: Locale, { values, problem }: FormAttempt): ShownAgain {
  if (!problem) return { values, problems: [], summary: null }
  const problems = (problem.fields ?? []).map(({ field, code, params }) => ({
    field,
    message: problemSentence(locale, code, params),
  }))
  return { values, problems, summary: problems.length > 0 ? null : problemSentence(locale, problem.code) }
}

/** The context of whoever is signed in at this door, if anybody is. Asked once for a page, its layouts and its title. */
export const contextAt = cache(async (door: Exclude<Door, 'anyone'>): Promise<Context | null> => {
  const jar = await cookies()
  const { BASE_URL } = webProcess().env
  const actor = await actorOf(door, (name) => jar.get(wireName(name, BASE_URL))?.value ?? null)
  return actor.ok ? contextFor(actor.value) : null
})

/** The context of whoever is signed in at this door; others are led to its sign-in page. */
export async function signedIn(
  door: Exclude<Door, 'anyone'>,
  locale: Locale,
  path: string,
): Promise<Context> {
  const context = await contextAt(door)
  if (context) return context
  const next = encodeURIComponent(`/${locale}${path}`)
  redirect(door === 'staff' ? `/${locale}/desk/sign-in?next=${next}` : `/${locale}/my-request/sign-in`)
}
