import type { Locale } from '#lib/domain/locales.ts'
import type { KeySheet } from '#lib/domain/requests/key-sheet.ts'
import { contextFor, webProcess } from '#lib/http/context.ts'
import { readSentRequest } from '#lib/reads/sent-request.ts'

/** The sheet of the access key, in the browser that filed and while the key may be shown; null otherwise (SR-064). */
export async function keySheet(locale: Locale, filingSecret: string | null): Promise<KeySheet | null> {
  const sent = await readSentRequest(contextFor({ type: 'visitor' }), filingSecret)
  if (!sent?.accessKey || sent.state === 'disputed' || sent.state === 'closed') return null
  const { reference, visit, accessKey, receivedOn } = sent
  const references = visit.length > 0 ? visit.map((one) => one.reference) : [reference]
  const address = `${webProcess().env.BASE_URL}/${locale}/my-request/sign-in`
  return { references, accessKey, receivedOn, address }
}
