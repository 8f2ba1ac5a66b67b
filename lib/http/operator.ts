import { cache } from 'react'
import type { Locale } from '#lib/domain/locales.ts'
import { accentSheet } from '#lib/domain/operator/accent.ts'
import { factsOf, firstFace, type OperatorFacts } from '#lib/domain/operator/face.ts'
import { contextFor } from '#lib/http/context.ts'
import { readFace } from '#lib/reads/operator-face.ts'

/** Asked once for a page and its layouts. */
const faceNow = cache(() => readFace(contextFor({ type: 'visitor' })))

/** What every page may say about the operator, as it stands at this request. */
export async function operatorFacts(locale: Locale): Promise<OperatorFacts> {
  return factsOf(await faceNow(), locale)
}

/** The same where nothing may fail any more: from the configuration alone if the store cannot be asked. */
export async function operatorFactsOr(locale: Locale): Promise<OperatorFacts> {
  return operatorFacts(locale).catch(() =>
    factsOf(firstFace(contextFor({ type: 'visitor' }).operator.firstFacts), locale),
  )
}

/** The operator's colour as a style sheet; null for the portal's own. */
export async function operatorSheet(): Promise<string | null> {
  return accentSheet((await faceNow()).accent)
}
