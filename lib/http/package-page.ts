import { directionOf, type Locale } from '#lib/domain/locales.ts'
import type { PackageFacts } from '#lib/domain/tasks/package.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The way to a part, as an address beside the page. */
const hrefOf = (path: string) => escapeHtml(path.split('/').map(encodeURIComponent).join('/'))

const STYLE =
  'body{font:1rem/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1.25rem;color:#16262b;background:#fff}h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem}dt{color:#4c5b60}dd{margin:0;overflow-wrap:anywhere}ul{padding-inline-start:1.25rem}li{overflow-wrap:anywhere;margin:.25rem 0}blockquote{margin:.25rem 0 1rem;padding-inline-start:1rem;border-inline-start:3px solid #c8d3d6;white-space:pre-wrap;overflow-wrap:anywhere}small,code{color:#4c5b60}code{overflow-wrap:anywhere}a{color:#0b5563}@media(prefers-color-scheme:dark){body{color:#e8eef0;background:#10191c}a{color:#8fd3df}dt,small,code{color:#a9b8bc}}@media print{body{margin:0;max-width:none;color:#000;background:#fff}a{color:inherit}li,blockquote{break-inside:avoid}}'

/**
 * The page that opens a package, in the person's language: who asked, what lies where, what was written. It stands by
 * itself, without a script and without anything from elsewhere, and prints.
 */
export function packagePage(facts: PackageFacts, { locale, zone }: { locale: Locale; zone: string }): string {
  const t = translatorFor(locale, 'answer-package')
  const { person, reference, operator, messages } = facts
  const terms: [string, string][] = [
    [t('page.reference'), reference],
    [t('page.kind'), translatorFor(locale, 'nouns')(`kinds.${facts.kind}`)],
    ...(person ? ([[t('page.person'), `${person.name} (${person.email})`]] as [string, string][]) : []),
    [t('page.received'), dayText(facts.receivedOn, locale)],
    [t('page.made'), momentText(facts.madeAt, zone, locale)],
  ]
  const said = messages.map(
    ({ at, by, body }) =>
      `<p><b>${escapeHtml(t(`page.by.${by}`))}</b> <small>${escapeHtml(momentText(at, zone, locale))}</small></p><blockquote>${escapeHtml(body)}</blockquote>`,
  )
  const title = escapeHtml(t('page.title', { operator }))
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${STYLE}</style></head><body><main>
<h1>${title}</h1><p>${escapeHtml(t('page.lead', { operator }))}</p>
<dl>${terms.map(([term, text]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>
<h2>${escapeHtml(t('page.files'))}</h2>${filesOf(facts, locale)}
${said.length > 0 ? `<h2>${escapeHtml(t('page.messages'))}</h2>${said.join('')}` : ''}
<h2>${escapeHtml(t('page.machines'))}</h2><p>${escapeHtml(t('page.machinesText'))}</p>
<ul>${['data.json', 'request.csv', 'files.csv', 'manifest.json', 'manifest.sig'].map((path) => `<li><a href="${path}">${path}</a></li>`).join('')}</ul>
</main></body></html>
`
}

/** The files under the names of their systems. */
function filesOf({ files }: PackageFacts, locale: Locale): string {
  const t = translatorFor(locale, 'answer-package')
  const line = ({ path, name, size, sha256 }: PackageFacts['files'][number]) =>
    `<li><a href="${hrefOf(path)}">${escapeHtml(name)}</a> <small>${escapeHtml(fileSize(size, locale))}</small><br><code>SHA-256 ${sha256}</code></li>`
  const bySystem = Map.groupBy(files, ({ system }) => system ?? t('page.noSystem'))
  return [...bySystem]
    .map(([system, its]) => `<h3>${escapeHtml(system)}</h3><ul>${its.map(line).join('')}</ul>`)
    .join('')
}
