import { ROLES } from '#lib/domain/access/permissions.ts'
import type { AuditEvent } from '#lib/domain/audit/events.ts'
import { EXTENSION_REASONS, LAW_IDS } from '#lib/domain/clock/law.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { RULE_NAMES } from '#lib/domain/operator/desk-rules.ts'
import type { CaseEvent } from '#lib/domain/requests/case-file.ts'
import { shareOf } from '#lib/domain/requests/escalation.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** One line of the trail as a sentence in the reader's language. */
export function eventSentence({ event, payload, assigneeName }: CaseEvent, locale: Locale): string {
  const t = translatorFor(locale, 'history')
  if (!isKnown(event, locale)) return t('other')
  // of some events, `from` and `to` are no days but states
  const day = (on: unknown) => (isDay(on) ? dayText(on, locale) : t('noDate'))
  const outcome = OUTCOMES.find((each) => each === payload.outcome)
  const channel = CHANNELS.find((each) => each === payload.channel)
  const role = ROLES.find((each) => each === payload.role)
  const law = LAW_IDS.find((each) => each === payload.law)
  const reason = EXTENSION_REASONS.find((each) => each === payload.reason)
  return t(event, {
    who: assigneeName ?? 'nobody',
    about: String(payload.about ?? ''),
    what: String(payload.what ?? ''),
    outcome: outcome ? translatorFor(locale, 'nouns')(`outcomes.${outcome}`) : '',
    from: day(payload.from),
    to: day(payload.to),
    channel: channel ? translatorFor(locale, 'nouns')(`channels.${channel}`) : '',
    reason: reason ? translatorFor(locale, 'clock')(`extension-reasons.${reason}`) : '',
    noticeOn: day(payload.noticeOn),
    on: day(payload.on),
    by: String(payload.by ?? ''),
    because: CAUSES[String(payload.because)] ?? String(payload.because ?? 'other'),
    decision: String(payload.decision ?? ''),
    scan: String(payload.scan ?? ''),
    complete: String(payload.complete ?? ''),
    count: Array.isArray(payload.facts) ? payload.facts.length : 0,
    items: Array.isArray(payload.items) ? payload.items.length : 0,
    finds: Number(payload.finds ?? 0),
    files: Number(payload.files ?? 0),
    ended: Number(payload.ended ?? 0),
    tasks: Number(payload.tasks ?? 0),
    rows: Number(payload.rows ?? 0),
    entered: Number(payload.entered ?? 0),
    state: STATE_WORDS[String(payload.state)] ?? 'other',
    moment: day(typeof payload.until === 'string' ? payload.until.slice(0, 10) : null),
    standsIn: payload.standsInFor ? 'yes' : 'no',
    stage: payload.stage === 'unassigned' ? 'unassigned' : 'used',
    share: shareOf(String(payload.stage)) ?? 0,
    role: role ? translatorFor(locale, 'staff')(`roles.${role}`) : '',
    law: law ? translatorFor(locale, 'clock')(`laws.${law}`) : '',
    mode: String(payload.mode ?? ''),
    kept: payload.from === payload.to ? 'yes' : 'no',
    rules: changedRulesText(payload, locale),
  })
}

/** Which rules of the desk changed, and from what to what where the trail keeps it. */
function changedRulesText({ rules, values }: CaseEvent['payload'], locale: Locale): string {
  const known = RULE_NAMES.filter((name) => Array.isArray(rules) && rules.includes(name))
  const texts = known.map((name, at) => {
    const words: { label: string; options?: Record<string, string> } = messagesOf(locale)['desk-rules'][name]
    const { label, options } = words
    const pair: unknown[] = Array.isArray(values) && Array.isArray(values[at]) ? values[at] : []
    const [before, after] = pair.map((value) => options?.[String(value)] ?? String(value))
    return after === undefined ? label : `${label}: ${before} → ${after}`
  })
  return texts.join('; ')
}

const isDay = (on: unknown): on is string => typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on)

/** Why an extension failed or a date moved, as a word that a sentence can choose by. */
const CAUSES: Record<string, string> = {
  'mail-failed': 'mail',
  'same-name': 'name',
  'notice-too-late': 'late',
  'holiday-year-loaded': 'loaded',
  'calendar-data-changed': 'shipped',
}

/** States of a letter, as words that a sentence can choose by. */
const STATE_WORDS: Record<string, string> = {
  'in-review': 'inReview',
  'awaiting-approval': 'awaitingApproval',
}

type Known = CaseEvent['event'] & keyof ReturnType<typeof messagesOf>['history']

function isKnown(event: CaseEvent['event'], locale: Locale): event is Known {
  return Object.hasOwn(messagesOf(locale).history, event)
}

/** An event as a choice in a list: what is common to all of its sentences. */
export function eventName(event: AuditEvent, locale: Locale): string {
  const names: Partial<Record<AuditEvent, string>> = messagesOf(locale)['event-names']
  return names[event] ?? messagesOf(locale).history[event]
}
