import type { AuditEvent } from '#lib/domain/audit/events.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { PackEvent, PackText } from '#lib/domain/pack/pack.ts'
import { askedOf, decisionOf, factsOf, packMoment, personOf } from '#lib/http/pack-facts.ts'
import { paragraph, quoted, savedPage, section } from '#lib/http/saved-page.ts'
import { clockLines } from '#lib/i18n/clock-lines.ts'
import { eventSentence } from '#lib/i18n/event-sentence.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'
import { escaped } from '#lib/mail/html.ts'
import type { CasePack } from '#lib/reads/case-pack.ts'

/** The pack as one page that a person reads and prints: no script, nothing loaded, everything escaped (SR-159). */
export function packPage(pack: CasePack, locale: Locale): string {
  const t = translatorFor(locale, 'pack')
  const title = t('page.title', { reference: pack.request.reference })
  const parts = [
    section(t('page.facts'), factsOf(pack, locale)),
    section(t('page.contact'), personOf(pack, locale)),
    section(t('page.asked'), askedOf(pack, locale)),
    section(t('page.decision'), decisionOf(pack, locale)),
    section(t('page.receipt'), list(clockLines(pack.receipt, locale).map(escaped))),
    section(t('page.story'), list(pack.events.map((row) => eventLine(row, pack, locale)))),
    section(t('page.letters'), texts(pack.letters, locale)),
    ...(pack.notes ? [section(t('page.notes'), texts(pack.notes, locale))] : []),
    section(t('page.mails'), mails(pack, locale)),
    section(t('page.files'), files(pack, locale)),
    section(t('page.check'), paragraph(t('page.checkText'))),
  ]
  return savedPage({
    locale,
    title,
    lead: t('page.madeAt', { at: packMoment(pack.madeAt, locale) }),
    body: parts.join('\n'),
  })
}

const list = (items: string[]) => `<ol>${items.map((item) => `<li>${item}</li>`).join('\n')}</ol>`

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
  return `${escaped(eventSentence(event, locale))} <small>${escaped(`${packMoment(row.at, locale)} · ${who} · ${row.sequence}`)}</small>`
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
        `<small>${escaped(`${packMoment(at, locale)} · ${writtenBy(author, locale)}`)}</small>${quoted(body)}`,
    )
    .join('\n')
}

function mails({ mails: all }: CasePack, locale: Locale): string {
  const t = translatorFor(locale, 'pack')
  const outbox: { kinds: Record<string, string>; statuses: Record<string, string> } =
    messagesOf(locale).outbox
  if (all.length === 0) return paragraph(t('page.nothing'))
  return list(
    all.map(({ kind, to, status, sentAt, createdAt, messageId, subject, text }) => {
      const state = `${t('page.mailStatus')}: ${outbox.statuses[status] ?? status}`
      const head = [packMoment(sentAt ?? createdAt, locale), state]
      const parts = [
        escaped(outbox.kinds[kind] ?? kind),
        `<small>${escaped(head.join(' · '))}</small>`,
        to ? `<small>${escaped(`${t('page.mailTo')}: ${to}`)}</small>` : '',
        `<small>${escaped(`${t('page.mailId')}: ${messageId}`)}</small>`,
        text === null ? '' : quoted(`${subject ?? ''}\n\n${text}`),
      ]
      return parts.join('')
    }),
  )
}

function files({ files: all, forPage }: CasePack, locale: Locale): string {
  if (all.length === 0) return paragraph(translatorFor(locale, 'pack')('page.nothing'))
  const t = translatorFor(locale, 'files')
  return list(
    all.map(({ id, name, size, sha256, createdAt, destroyedAt }) => {
      const use = forPage.uses[id]
      const said = [
        packMoment(createdAt, locale),
        ...(use ? [t(`all.uses.${use}`)] : []),
        fileSize(size, locale),
      ]
      const gone = destroyedAt ? t('destroyed', { when: packMoment(destroyedAt, locale) }) : ''
      return [
        escaped(name ?? (gone || '–')),
        `<small>${escaped([...said, ...(name && gone ? [gone] : [])].join(' · '))}</small>`,
        sha256 ? `<code>${escaped(sha256)}</code>` : '',
      ].join('')
    }),
  )
}
