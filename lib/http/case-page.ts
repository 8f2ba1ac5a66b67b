import type { Metadata } from 'next'
import type { Context } from '#lib/commands/context.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { PageAction } from '#lib/domain/requests/case-actions.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import {
  isWrong,
  type PageProps,
  pageLocale,
  pageQuery,
  type ShownAgain,
  shownAgain,
  signedIn,
} from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'

/** What a page of one case is given: who looks, the case, and the form it shows again, if any. */
export type CaseVisit = { locale: Locale; context: Context; file: CaseFile; shown: ShownAgain | null }

/** The address of a case's page, or of the page of one verb, without the locale. */
export function casePath(reference: string, verb?: string): string {
  return `/desk/requests/${reference}${verb ? `/${verb}` : ''}`
}

/** The address of the page of one picture of a document. */
export function identityFilePath(reference: string, fileId: string): string {
  return casePath(reference, `identity-files/${encodeURIComponent(fileId)}`)
}

/** The case of the address, in any spelling; what is none is the same 404, whoever asks (SR-050). */
export async function caseReference(params: PageProps['params']): Promise<string> {
  return parseReference((await params).reference ?? '') ?? nothingHere()
}

/** Demands the session, reads the case, and finds the form that was posted from this page before. */
export async function caseVisit(props: PageProps, verb?: string): Promise<CaseVisit> {
  const locale = await pageLocale(props.params)
  const reference = await caseReference(props.params)
  const path = casePath(reference, verb)
  const context = await signedIn('staff', locale, path)
  const before = verb ? undefined : await pageQuery(props.searchParams, 'before')
  const file = await readRequestFile(
    context,
    reference,
    /^\d{1,15}$/.test(before ?? '') ? Number(before) : null,
  )
  if (!file.ok) return nothingHere()
  return { locale, context, file: file.value, shown: await shownAgain(locale, path, props) }
}

/** The title of a case's page; it says the reference and nothing of what was asked. */
export async function caseTitle(props: PageProps, verb?: PageAction): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const reference = await caseReference(props.params)
  const shown = await shownAgain(locale, casePath(reference, verb), props)
  const title = verb ? `${translatorFor(locale, 'casefile')(`${verb}.title`)} (${reference})` : reference
  return pageTitle(locale, title, isWrong(shown))
}
