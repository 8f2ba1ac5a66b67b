import { directionOf, type Locale } from '#lib/domain/locales.ts'
import type { Part } from '#lib/mail/parts.ts'

const FONT = "-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',sans-serif"
const BODY = `margin:0;padding:24px 16px;background:#ffffff;color:#1c1c1c;font:16px/1.6 ${FONT}`
const COLUMN = 'max-width:560px;margin:0 auto'
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;color:#ffffff;text-decoration:none;font-weight:600'
const SMALL = 'font-size:13px;color:#5a5a5a;word-break:break-all'
const CODE =
  'display:inline-block;margin-top:4px;font:600 24px/1.4 Consolas,Menlo,monospace;letter-spacing:2px'

const VERBATIM = 'font:13px/1.5 Consolas,Menlo,monospace;white-space:pre-wrap;word-break:break-all'

/** What a page is made of: its language, its button's colour, and what it says. */
export type Page = { subject: string; lang: Locale; accent: string; parts: Part[] }

/** The parts as one self-contained page: inline looks, nothing loaded from anywhere, everything escaped (SR-159). */
export function htmlOf({ subject, lang, accent, parts }: Page): string {
  const body = parts.map((part) => htmlPart(part, accent)).join('\n')
  return [
    `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    `<body style="${BODY}"><div style="${COLUMN}">\n${body}\n</div></body></html>\n`,
  ].join('')
}

function htmlPart(part: Part, accent: string): string {
  if ('paragraph' in part) return `<p>${escaped(part.paragraph)}</p>`
  if ('heading' in part) return `<h2 style="font-size:18px;margin:24px 0 8px">${escaped(part.heading)}</h2>`
  if ('action' in part) return htmlAction(part.action, accent)
  if ('code' in part)
    return `<p>${escaped(part.code.label)}<br><strong style="${CODE}">${escaped(part.code.characters)}</strong></p>`
  if ('facts' in part)
    return `<p>${part.facts.map(({ label, value }) => `${escaped(label)}: <strong>${escaped(value)}</strong>`).join('<br>\n')}</p>`
  if ('verbatim' in part) return `<pre style="${VERBATIM}">${escaped(part.verbatim)}</pre>`
  return `<ul style="padding:0 20px">${part.lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}</ul>`
}

/** The address is written out below the button, so that people see where it leads, or copy it. */
function htmlAction({ label, url }: { label: string; url: string }, accent: string): string {
  const href = escaped(url)
  return `<p><a href="${href}" style="background:${escaped(accent)};${BUTTON}">${escaped(label)}</a></p><p style="${SMALL}">${href}</p>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in a page, also within an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
