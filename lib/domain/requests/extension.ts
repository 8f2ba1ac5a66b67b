import type { ClockEvent } from '#lib/domain/clock/events.ts'
import type { Extension, ExtensionReason, RightRule } from '#lib/domain/clock/law.ts'
import { ruleFor } from '#lib/domain/clock/legs.ts'
import type { Trace, TraceLine } from '#lib/domain/clock/receipt.ts'
import { NOTICE_WAYS, type NoticeWay } from '#lib/domain/messages/ways.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/**
 * What a law's extension gives one case, as the sum stored with it says (days as YYYY-MM-DD): the date without it, the
 * last day to send the notice, and the date with it. `extendedOn` is null where the notice itself names the day.
 */
export type ExtensionTerms = Pick<Extension, 'certainty' | 'source' | 'reasons'> & {
  firstDueOn: string
  noticeBy: string
  extendedOn: string | null
}

/** How a case stands to its law's extension. */
export type ExtensionState =
  | { code: 'not-in-law' }
  | { code: 'possible' | 'too-late'; terms: ExtensionTerms }
  | { code: 'announced'; terms: ExtensionTerms; reason: ExtensionReason; extendedOn: string }
  | { code: 'extended'; firstDueOn: string; noticeOn: string; reason: ExtensionReason | undefined }

type LineOf<Code extends TraceLine['code']> = Extract<TraceLine, { code: Code }>

function findLine<Code extends TraceLine['code']>(trace: Trace, ...codes: Code[]): LineOf<Code> | undefined {
  return trace.find((line): line is LineOf<Code> => (codes as string[]).includes(line.code))
}

function resultOf(trace: Trace, step: 'respond' | 'extend'): string | null {
  const result = trace.find((line) => line.code === 'result' && line.step === step)
  return result?.code === 'result' ? result.on : null
}

/** The extension that was made, as the sum tells it: null where there is none. */
export function madeExtension(trace: Trace): { firstDueOn: string; line: LineOf<'extension-made'> } | null {
  const line = findLine(trace, 'extension-made')
  const firstDueOn = resultOf(trace, 'respond')
  return line && firstDueOn ? { firstDueOn, line } : null
}

/** What the law of a case gives it, or null where it gives no extension. */
export function extensionTerms(
  rule: RightRule | undefined,
  { events, trace }: { events: readonly ClockEvent[]; trace: Trace },
): ExtensionTerms | null {
  const extend = rule && ruleFor(rule, events).rule.extend
  const firstDueOn = resultOf(trace, 'respond')
  const noticeBy = findLine(trace, 'extension-made', 'extension-possible')?.noticeBy
  if (!extend || !firstDueOn || !noticeBy) return null
  const { certainty, source, reasons, n } = extend
  const extendedOn = n === 'announced' ? null : resultOf(trace, 'extend')
  return { certainty, source, reasons, firstDueOn, noticeBy, extendedOn }
}

type Standing = {
  terms: ExtensionTerms | null
  trace: Trace
  /** The notice that waits to be mailed. */
  queued: { reason: ExtensionReason; extendedOn: string } | null
  /** The later of both sides' days. */
  today: string
  pausedSince: string | null
}

/** How the case stands: while its clock stands still the first period cannot run out. */
export function extensionState({ terms, trace, queued, today, pausedSince }: Standing): ExtensionState {
  const made = madeExtension(trace)
  if (made) {
    const { noticeOn, reason } = made.line
    return { code: 'extended', firstDueOn: made.firstDueOn, noticeOn, reason }
  }
  if (!terms) return { code: 'not-in-law' }
  if (queued) return { code: 'announced', terms, ...queued }
  const isLate = isNoticeLate(today, { noticeBy: terms.noticeBy, pausedSince })
  return { code: isLate ? 'too-late' : 'possible', terms }
}

/** Whether a notice that goes out `on` is too late (law.md 2.1, principle 7: then nothing is extended). */
export function isNoticeLate(
  on: string,
  { noticeBy, pausedSince }: { noticeBy: string; pausedSince: string | null },
): boolean {
  return on > noticeBy && pausedSince === null
}

const WHY_NOT = {
  'not-in-law': 'extension-not-in-law',
  'too-late': 'extension-too-late',
  announced: 'extension-under-way',
  extended: 'already-extended',
} as const

/** The terms of an extension that can be made now, with this reason and this day, or why it cannot. */
export function checkExtension(
  state: ExtensionState,
  { reason, until }: { reason: ExtensionReason; until: string | null },
): Result<{ terms: ExtensionTerms; until: string | null; extendedOn: string }> {
  if (state.code !== 'possible') return failed(WHY_NOT[state.code])
  const { terms } = state
  if (!terms.reasons.includes(reason)) return fieldFailed('reason', 'extension-reason-unfitting')
  if (terms.extendedOn !== null) return ok({ terms, until: null, extendedOn: terms.extendedOn })
  if (!until) return fieldFailed('until', 'until-missing')
  if (until <= terms.firstDueOn) return fieldFailed('until', 'until-too-early')
  return ok({ terms, until, extendedOn: until })
}

type Handed = {
  confirmedAt: string | null
  receivedOn: string
  pausedSince: string | null
  noticeBy: string
  today: string
}

/**
 * When the notice reached its way: null while a mail has yet to leave, else the day it was handed over, which lies
 * between receipt and today and inside the first period. Only a confirmed mailbox can be mailed.
 */
export function checkNoticeWay(
  { confirmedAt, receivedOn, pausedSince, noticeBy, today }: Handed,
  { by, handedOn }: { by: NoticeWay; handedOn: string | null },
): Result<string | null> {
  if (by === 'mail') return confirmedAt ? ok(null) : fieldFailed('by', 'notice-way-unfitting')
  if (!handedOn) return fieldFailed('handedOn', 'handed-on-missing')
  if (handedOn > today) return fieldFailed('handedOn', 'handed-on-future')
  if (handedOn < receivedOn) return fieldFailed('handedOn', 'handed-on-early')
  if (isNoticeLate(handedOn, { noticeBy, pausedSince })) return fieldFailed('handedOn', 'handed-on-late')
  return ok(handedOn)
}

/** The ways that can be chosen: a confirmed mailbox is mailed, and only if that failed handed over otherwise. */
export function noticeWays({
  confirmedAt,
  extensionFailed,
}: {
  confirmedAt: string | null
  extensionFailed: string | null
}): readonly NoticeWay[] {
  if (!confirmedAt) return ['post', 'in-person']
  return extensionFailed ? NOTICE_WAYS : ['mail']
}
