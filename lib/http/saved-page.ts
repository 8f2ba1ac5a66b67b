import { directionOf, type Locale } from '#lib/domain/locales.ts'
import { escaped } from '#lib/mail/html.ts'

const STYLE = [
  'body{font:1rem/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1.25rem;color:#16262b;background:#fff;overflow-wrap:anywhere}',
  'h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid #c8d3d6}h3{font-size:1rem;margin:1rem 0 .25rem}',
  'dl{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.375rem 1.25rem;margin:.5rem 0}dt,small,code{color:#4c5b60}dd{margin:0;white-space:pre-line}',
  'ul,ol{padding-inline-start:1.5rem}li{margin:.375rem 0;white-space:pre-line}small,code{display:block;font-size:.8125rem}',
  'blockquote{margin:.375rem 0 1rem;padding-inline-start:1rem;border-inline-start:3px solid #c8d3d6;white-space:pre-wrap}a{color:#0b5563}',
  '@media(max-width:30rem){dl{display:block}dd{margin-bottom:.625rem}}',
  '@media(prefers-color-scheme:dark){body{color:#e8eef0;background:#10191c}a{color:#8fd3df}dt,small,code{color:#a9b8bc}h2,blockquote{border-color:#3a4a50}}',
  '@media print{body{margin:0;max-width:none;color:#000;background:#fff}a{color:inherit}dt,small,code{color:#4c5b60}li,blockquote{break-inside:avoid}h2,h3{break-after:avoid}}',
].join('')

type SavedPage = { locale: Locale; title: string; lead: string; body: string }

/**
 * A page in an archive that somebody keeps: without a script and without anything from elsewhere, and it prints. Title and
 * lead are text; `body` is HTML with everything in it escaped (SR-159).
 */
export function savedPage({ locale, title, lead, body }: SavedPage): string {
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>
<h1>${escaped(title)}</h1>
${paragraph(lead)}
${body}
</main></body></html>
`
}

/** Facts with their words, one below the other; what is empty is left out. */
export function termList(rows: readonly { term: string; description: string }[]): string {
  const said = rows.filter(({ description }) => description !== '')
  return `<dl>${said.map(({ term, description }) => `<dt>${escaped(term)}</dt><dd>${escaped(description)}</dd>`).join('\n')}</dl>`
}

export function section(title: string, content: string): string {
  return `<section><h2>${escaped(title)}</h2>\n${content}</section>`
}

export function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`
}

/** What somebody wrote, as they wrote it. */
export function quoted(text: string): string {
  return `<blockquote>${escaped(text)}</blockquote>`
}
