import type { AuditEvent } from '#lib/domain/audit/events.ts'
import { PLACES } from '#lib/domain/clock/places.ts'
import { directionOf, type Locale } from '#lib/domain/locales.ts'
import type { PackEvent, PackText } from '#lib/domain/pack/pack.ts'
import { CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { eventSentence } from '#lib/i18n/event-sentence.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'
import { escaped } from '#lib/mail/html.ts'
import type { CasePack } from '#lib/reads/case-pack.ts'

const STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #ccc}dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#f4f4f4;padding:.75rem;margin:.25rem 0 1rem}li{margin:.25rem 0}small{color:#555;overflow-wrap:anywhere}'

/** The pack as one page that a person reads and prints: no script, nothing loaded, everything escaped (SR-159). */
export function packPage(pack: CasePack, locale: Locale): string {
  const t = translatorFor(locale, 'pack')
  const title = t('page.title', { reference: pack.request.reference })
  const parts = [
    section(t('page.facts'), facts(pack, locale)),
    section(t('page.contact'), pack.contact ? json(pack.contact) : paragraph(t('page.erased'))),
    section(t('page.asked'), pack.asked ? json(pack.asked.details) : paragraph(t('page.nothing'))),
    section(t('page.decision'), pack.decision ? pre(pack.decision.body) : paragraph(t('page.nothing'))),
    section(t('page.receipt'), list(clockLines(pack.receipt, locale).map(escaped))),
    section(t('page.story'), list(pack.events.map((row) => eventLine(row, pack, locale)))),
    section(t('page.letters'), texts(pack.letters, locale)),
    ...(pack.notes ? [section(t('page.notes'), texts(pack.notes, locale))] : []),
    section(t('page.mails'), mails(pack, locale)),
    section(t('page.files'), files(pack, locale)),
    section(t('page.check'), paragraph(t('page.checkText'))),
  ]
  return [
    `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body><h1>${escaped(title)}</h1>${paragraph(t('page.madeAt', { at: pack.madeAt }))}${parts.join('\n')}</body></html>\n`,
  ].join('')
}

const section = (title: string, content: string) =>
  `<section><h2>${escaped(title)}</h2>\n${content}</section>`
const paragraph = (text: string) => `<p>${escaped(text)}</p>`
const pre = (text: string) => `<pre>${escaped(text)}</pre>`
const json = (value: unknown) => pre(JSON.stringify(value, null, 2))
const list = (items: string[]) => `<ol>${items.map((item) => `<li>${item}</li>`).join('\n')}</ol>`

function facts({ request }: CasePack, locale: Locale): string {
  const t = translatorFor(locale, 'pack')
  const nouns = translatorFor(locale, 'nouns')
  const day = (on: string | null) => (on ? dayText(on, locale) : '–')
  const channel = CHANNELS.find((each) => each === request.channel)
  const place = PLACES.find(({ id }) => id === request.residence)
  const rows: [string, string][] = [
    [t('page.reference'), request.reference],
    [t('page.kind'), nouns(`kinds.${request.kind}`)],
    [t('page.law'), `${request.law} ${request.lawVersion}`],
    [t('page.residence'), place?.id ?? request.residence],
    [t('page.channel'), channel ? nouns(`channels.${channel}`) : request.channel],
    [t('page.status'), nouns(`statuses.${request.status}`)],
    [t('page.outcome'), request.outcome ? nouns(`outcomes.${request.outcome}`) : '–'],
    [t('page.receivedOn'), day(request.receivedOn)],
    [t('page.dueOn'), day(request.dueOn)],
    [t('page.closedAt'), request.closedAt ?? '–'],
    [t('page.erasedAt'), request.erasedAt ?? '–'],
  ]
  return `<dl>${rows.map(([term, value]) => `<dt>${escaped(term)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`
}

/** One line of the trail in words, with who did it where the reader may know. */
function eventLine(row: PackEvent, { colleagues }: CasePack, locale: Locale): string {
  const payload: Record<string, unknown> = JSON.parse(row.payload ?? row.told ?? '{}')
  const by = { type: 'system' as const }
  // rows are only ever appended with an event of the catalogue
  const event = {
    ...row,
    payload,
    by,
    event: row.event as AuditEvent,
    assigneeName: nameIn(colleagues, payload.assigneeId ?? payload.staffId),
  }
  const who = (row.actorId && colleagues?.[row.actorId]) || writtenBy(row.actorType, locale)
  return `${escaped(eventSentence(event, locale))} <small>${escaped(`${row.at} · ${who} · ${row.sequence}`)}</small>`
}

/** Who it was in words; the name of a colleague as it is. */
function writtenBy(who: string, locale: Locale): string {
  const { by } = messagesOf(locale).pack.page
  return Object.hasOwn(by, who) ? by[who as keyof typeof by] : who
}

function nameIn(colleagues: CasePack['colleagues'], id: unknown): string | null {
  return typeof id === 'string' ? (colleagues?.[id] ?? '') : null
}

function texts(all: readonly PackText[], locale: Locale): string {
  if (all.length === 0) return paragraph(translatorFor(locale, 'pack')('page.nothing'))
  return all
    .map(
      ({ at, author, body }) =>
        `<small>${escaped(`${at} · ${writtenBy(author, locale)}`)}</small>${pre(body)}`,
    )
    .join('\n')
}

function mails({ mails: all }: CasePack, locale: Locale): string {
  const t = translatorFor(locale, 'pack')
  const outbox: { kinds: Record<string, string>; statuses: Record<string, string> } =
    messagesOf(locale).outbox
  if (all.length === 0) return paragraph(t('page.nothing'))
  return all
    .map(({ kind, to, status, sentAt, createdAt, messageId, subject, text }) => {
      const head = [
        `${sentAt ?? createdAt} · ${outbox.kinds[kind] ?? kind}`,
        `${t('page.mailStatus')}: ${outbox.statuses[status] ?? status}`,
        ...(to ? [`${t('page.mailTo')}: ${to}`] : []),
        `${t('page.mailId')}: ${messageId}`,
      ]
      return `<small>${escaped(head.join(' · '))}</small>${text === null ? '' : pre(`${subject ?? ''}\n\n${text}`)}`
    })
    .join('\n')
}

function files({ files: all }: CasePack, locale: Locale): string {
  if (all.length === 0) return paragraph(translatorFor(locale, 'pack')('page.nothing'))
  return list(
    all.map(
      ({ name, purpose, size, sha256, destroyedAt }) =>
        `${escaped(name ?? '–')} <small>${escaped([purpose, `${size} B`, sha256 ?? '–', destroyedAt ?? ''].join(' · '))}</small>`,
    ),
  )
}
