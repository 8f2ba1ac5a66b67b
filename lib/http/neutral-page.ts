import { directionOf, type Locale } from '#lib/domain/locales.ts'
import type { OperatorFacts } from '#lib/domain/operator/face.ts'
import { PROBLEMS } from '#lib/domain/problems.ts'
import type { Problem } from '#lib/domain/result.ts'
import { problemSentence } from '#lib/i18n/problem-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The ways to reach the operator without a form. */
type Contact = Pick<OperatorFacts, 'email' | 'phone' | 'postalLines'>

type Page = { locale: Locale; requestId: string; nonce: string; contact: Contact; back: string }

/**
 * A whole page for a form that cannot be shown again: refused at the door, or failed unexpectedly. It says what
 * to do and names another way to ask (SR-047); it never says why inside (SR-152).
 */
export function neutralPage(problem: Problem, { locale, requestId, nonce, contact, back }: Page): Response {
  const t = translatorFor(locale, 'neutral')
  const sentence = escapeHtml(problemSentence(locale, problem.code))
  const body = `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(t('title'))}</title>
<style nonce="${nonce}">body{font:1.125rem/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:36rem;margin:12vh auto;padding:0 1.5rem;color:#16262b;background:#fbfaf7}a{color:#0b5563}h1{font-size:1.75rem;line-height:1.25}small{color:#4c5b60}@media(prefers-color-scheme:dark){body{color:#e8eef0;background:#10191c}a{color:#8fd3df}small{color:#a9b8bc}}</style>
</head><body><main><h1>${escapeHtml(t('title'))}</h1><p>${sentence}</p>
<p>${escapeHtml(t('otherWays'))}</p><ul>${otherWays(locale, contact)}</ul>
<p><a href="${escapeHtml(back)}">${escapeHtml(t('back'))}</a></p><p><small>${escapeHtml(t('requestId', { id: requestId }))}</small></p></main></body></html>`
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' })
  if (problem.retryAfterSeconds) headers.set('retry-after', String(problem.retryAfterSeconds))
  return new Response(body, { status: PROBLEMS[problem.code], headers })
}

/** Every way to ask that needs no form: e-mail, and phone and post where the operator offers them (SR-047). */
function otherWays(locale: Locale, { email, phone, postalLines }: Contact): string {
  const t = translatorFor(locale, 'start')
  const link = (href: string, text: string) => `<a href="${href}">${escapeHtml(text)}</a>`
  const ways = [
    [t('other.email'), link(`mailto:${encodeURI(email)}`, email)],
    phone && [t('other.phone'), link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone)],
    postalLines.length > 0 && [t('other.post'), postalLines.map(escapeHtml).join('<br>')],
  ]
  return ways.map((way) => (way ? `<li>${escapeHtml(way[0] ?? '')}<br>${way[1]}</li>` : '')).join('')
}
