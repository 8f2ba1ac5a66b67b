import { z } from 'zod'
import { CALENDAR_IDS } from '#lib/domain/clock/calendar.ts'
import {
  CERTAINTIES,
  CIRCUMSTANCES,
  EXTENSION_REASONS,
  LAW_IDS,
  PAUSE_BOUNDS,
  PAUSE_CAUSES,
  RIGHTS,
  UNITS,
} from '#lib/domain/clock/law.ts'
import { textSchema } from '#lib/domain/clock/text.ts'

const day = z.iso.date()
const sourced = { certainty: z.enum(CERTAINTIES), source: textSchema }
const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekend') }),
  z.object({ kind: z.literal('holiday'), name: textSchema }),
])
const stretch = z.object({ from: day, to: day, reason })

/** Which of the clock's dates a line belongs to. */
export const STEPS = ['acknowledge', 'respond', 'extend'] as const
export type Step = (typeof STEPS)[number]

/** Why the clock starts when it does; the `…-awaited` ones count from receipt until the event is known. */
export const START_REASONS = [
  'receipt',
  'acceptance',
  'verified-identity',
  'verification-awaited',
  'identity-last',
  'fee-last',
  'restarted',
] as const
export type StartReason = (typeof START_REASONS)[number]

export const PAUSE_IGNORED = ['not-in-this-law', 'after-the-last-day'] as const
export const EXTENSION_IGNORED = [
  'not-in-this-law',
  'notice-too-late',
  'reason-not-in-law',
  'no-later-day-named',
] as const
export type ExtensionIgnored = (typeof EXTENSION_IGNORED)[number]
export const SAFE_READINGS = [
  'not-rolled',
  'day-earlier',
  'from-receipt',
  'without-pauses',
  'working-day-before',
] as const
export type SafeReadingWord = (typeof SAFE_READINGS)[number]

const lines = [
  z.object({
    code: z.literal('received'),
    instant: z.iso.datetime(),
    on: day,
    zone: z.string(),
    dates: z.array(z.object({ zone: z.string(), on: day })),
  }),
  z.object({
    code: z.literal('law'),
    lawId: z.enum(LAW_IDS),
    version: day,
    right: z.enum(RIGHTS),
    calendar: z.enum(CALENDAR_IDS),
  }),
  z.object({ code: z.literal('not-in-force'), from: day }),
  z.object({ code: z.literal('version-kept'), from: day }),
  z.object({ code: z.literal('rule'), step: z.enum(STEPS), n: z.number(), unit: z.enum(UNITS), ...sourced }),
  z.object({ code: z.literal('rule-announced'), ...sourced }),
  z.object({ code: z.literal('circumstance'), circumstance: z.enum(CIRCUMSTANCES) }),
  z.object({ code: z.literal('without-delay'), ...sourced }),
  z.object({ code: z.literal('start'), on: day, why: z.enum(START_REASONS) }),
  z.object({ code: z.literal('first-day'), on: day }),
  z.object({
    code: z.literal('counted'),
    from: day,
    to: day,
    first: z.number(),
    last: z.number(),
    makeUp: z.boolean(),
  }),
  z.object({ code: z.literal('skipped'), from: day, to: day, reason }),
  z.object({ code: z.literal('added'), from: day, n: z.number(), unit: z.enum(UNITS), on: day }),
  z.object({ code: z.literal('clipped'), wanted: z.number(), on: day }),
  z.object({
    code: z.literal('pause'),
    cause: z.enum(PAUSE_CAUSES),
    bounds: z.enum(PAUSE_BOUNDS),
    from: day,
    to: day,
    days: z.number(),
    ...sourced,
  }),
  z.object({ code: z.literal('pause-added'), days: z.number(), from: day, on: day }),
  z.object({ code: z.literal('pause-running'), cause: z.enum(PAUSE_CAUSES), since: day }),
  z.object({
    code: z.literal('pause-ignored'),
    cause: z.enum(PAUSE_CAUSES),
    from: day,
    why: z.enum(PAUSE_IGNORED),
  }),
  z.object({ code: z.literal('rolled'), from: day, to: day, skipped: z.array(stretch) }),
  z.object({ code: z.literal('make-up-day'), on: day }),
  z.object({ code: z.literal('not-rolled'), on: day, reason }),
  z.object({
    code: z.literal('extension-made'),
    noticeOn: day,
    noticeBy: day,
    reason: z.enum(EXTENSION_REASONS).optional(),
  }),
  z.object({ code: z.literal('extension-possible'), noticeBy: day }),
  z.object({ code: z.literal('extension-ignored'), noticeOn: day, why: z.enum(EXTENSION_IGNORED) }),
  z.object({ code: z.literal('provisional'), calendar: z.enum(CALENDAR_IDS), year: z.number() }),
  z.object({ code: z.literal('safe'), on: day, readings: z.array(z.enum(SAFE_READINGS)) }),
  z.object({ code: z.literal('target'), on: day, days: z.number() }),
  z.object({ code: z.literal('result'), step: z.enum(STEPS), on: day }),
] as const

/** One line of the sum: a code and its numbers, no prose, so that it can be stored and said in any language. */
export const traceLineSchema = z.discriminatedUnion('code', lines)
export type TraceLine = z.infer<typeof traceLineSchema>

/** The whole receipt as stored (JSON): reading it back throws a ZodError when it is not one. */
export const traceSchema = z.array(traceLineSchema)
export type Trace = z.infer<typeof traceSchema>
