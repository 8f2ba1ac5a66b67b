import { type CalendarId, SATURDAY_SUNDAY_HOLIDAYS } from '#lib/domain/clock/calendar.ts'
import type { Extension, Law, LawId, Period, RightRule } from '#lib/domain/clock/law.ts'
import type { Text } from '#lib/domain/clock/text.ts'

/** A number of calendar days and the section it stands in; none while the law is cited as a whole. */
type Days = { n: number; section?: string }

/**
 * One state's numbers. `rolls`: the state's calendar and the rule that moves a last day past its days of rest;
 * without it the date stays. `corrects: false`: the law gives no right to correction.
 */
export type UsState = {
  id: Extract<LawId, `US-${string}`>
  version: string
  effectiveFrom: string
  zone: string
  code: Text
  answer: Days
  extension: Days
  appeal?: Days & { extension?: Days }
  revocation?: Days
  rolls?: { calendar: CalendarId; source: Text }
  corrects?: false
}

/**
 * The model law that most states of the United States follow: an answer within so many days of receipt, one extension
 * for complexity and number, an appeal, and here and there a time to stop after consent is revoked.
 */
export function usStateLaw(state: UsState): Law {
  const respond = answerPeriod(state)
  const extend = extensionOf(state)
  const statute: RightRule = { respond, extend }
  const cancellation = promise(respond, CANCELLATION)
  return {
    id: state.id,
    version: state.version,
    effectiveFrom: state.effectiveFrom,
    zone: state.zone,
    calendar: state.rolls?.calendar ?? 'US-FEDERAL',
    nameKey: `laws.${state.id}`,
    rules: {
      access: statute,
      correction: state.corrects === false ? { respond: promise(respond, CORRECTION) } : statute,
      deletion: statute,
      withdrawal: { respond: revocationOf(state, respond) },
      cancellation: { respond: cancellation, extend: { ...extend, ...groundOf(cancellation) } },
      complaint: { respond: promise(respond, COMPLAINT) },
      ...(state.appeal && { appeal: appealOf(state, state.appeal) }),
      portability: statute,
      'opt-out': statute,
    },
  }
}

function answerPeriod(state: UsState): Period {
  return {
    n: state.answer.n,
    unit: 'calendar-days',
    start: 'receipt',
    rest: SATURDAY_SUNDAY_HOLIDAYS,
    roll: state.rolls ? 'next-working-day' : 'none',
    certainty: 'statute',
    source: cite(state, state.answer),
  }
}

function extensionOf(state: UsState, by: Days = state.extension): Extension {
  return {
    n: by.n,
    reasons: ['complexity', 'number-of-requests'],
    certainty: 'statute',
    source: cite(state, by),
  }
}

function appealOf(state: UsState, { extension, ...appeal }: NonNullable<UsState['appeal']>): RightRule {
  const respond = { ...answerPeriod(state), n: appeal.n, source: cite(state, appeal) }
  return extension ? { respond, extend: extensionOf(state, extension) } : { respond }
}

function revocationOf(state: UsState, answer: Period): Period {
  if (!state.revocation) return promise(answer, WITHDRAWAL)
  return { ...answer, n: state.revocation.n, source: cite(state, state.revocation) }
}

function cite({ code, rolls }: UsState, { section }: Days): Text {
  const own = section ? { en: `${code.en} ${section}`, 'zh-CN': `${code['zh-CN']}第${section}条` } : code
  if (!rolls) return own
  return { en: `${own.en}; ${rolls.source.en}`, 'zh-CN': `${own['zh-CN']}；${rolls.source['zh-CN']}` }
}

const CORRECTION: Text = {
  en: 'The law has no right to correction; the operator promises the time it has for access',
  'zh-CN': '该法未规定更正权；运营者承诺参照查阅请求的答复期限',
}

const WITHDRAWAL: Text = {
  en: 'The law names no time for revoking consent; the operator promises at the latest the time it has for other requests',
  'zh-CN': '该法未规定处理撤回同意的期限；运营者承诺最迟按其他请求的答复期限处理',
}

const CANCELLATION: Text = {
  en: 'The law has no right to cancel an account; the operator treats it as a request to delete',
  'zh-CN': '该法未规定注销账户的权利；运营者按删除请求处理',
}

const COMPLAINT: Text = {
  en: 'The law names no time for complaints; the operator promises the time it has for other requests',
  'zh-CN': '该法未规定答复投诉的期限；运营者承诺参照其他请求的答复期限',
}

function promise(answer: Period, words: Text): Period {
  const source = {
    en: `${words.en} (${answer.source.en})`,
    'zh-CN': `${words['zh-CN']}（${answer.source['zh-CN']}）`,
  }
  return { ...answer, certainty: 'policy', source }
}

function groundOf({ certainty, source }: Period): Pick<Period, 'certainty' | 'source'> {
  return { certainty, source }
}
