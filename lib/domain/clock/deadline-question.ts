import { RIGHTS, type Right } from '#lib/domain/clock/law.ts'
import { PLACE_IDS, type PlaceId, resolvePlace } from '#lib/domain/clock/places.ts'
import type { FieldProblem } from '#lib/domain/result.ts'

/** How far from today a day may lie that somebody asks about. */
export const YEARS_BACK = 5
export const YEARS_AHEAD = 2

/** The day and time of asking are the clock on the wall of the place: `on` YYYY-MM-DD, `at` HH:MM. */
export const QUESTION_FIELDS = ['place', 'right', 'on', 'at'] as const
export type TypedQuestion = Record<(typeof QUESTION_FIELDS)[number], string>

/** What is asked: by when is an answer due to this right, asked from this place at this moment. */
export type DeadlineQuestion = { place: PlaceId; right: Right; received: Temporal.Instant }

/** What was typed, completed where nothing was: the operator's own place, access, now. */
export function completeQuestion(typed: Partial<TypedQuestion>, now: Temporal.Instant): TypedQuestion {
  const place = typed.place ?? 'CN'
  const there = now.toZonedDateTimeISO(resolvePlace(place).zone)
  return {
    place,
    right: typed.right ?? 'access',
    on: typed.on ?? there.toPlainDate().toString(),
    at: typed.at ?? there.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/** What of a question could be read, and everything that is wrong with the rest, by field. */
export type ReadQuestion = Partial<DeadlineQuestion> & { problems: FieldProblem[] }

/** Reads what was typed; `received` is there when both day and time are good. */
export function readQuestion(typed: TypedQuestion, now: Temporal.Instant): ReadQuestion {
  const place = PLACE_IDS.find((id) => id === typed.place)
  const right = RIGHTS.find((id) => id === typed.right)
  const { zone } = resolvePlace(typed.place)
  const on = dayProblem(typed.on, now.toZonedDateTimeISO(zone).toPlainDate())
  const at = isTime(typed.at) ? undefined : 'at-impossible'
  const codes = {
    place: place ? undefined : 'place-missing',
    right: right ? undefined : 'right-missing',
    on,
    at,
  }
  const problems = QUESTION_FIELDS.flatMap((field) => {
    const code = codes[field]
    return code ? [{ field, code }] : []
  })
  return { place, right, received: on || at ? undefined : momentOf(typed, zone), problems }
}

/** Whether it is a calendar day, YYYY-MM-DD. */
export function isDay(typed: string): boolean {
  return dayOrNothing(typed) !== undefined
}

/** Whether it is a time of day, HH:MM. */
export function isTime(typed: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(typed)
}

function dayProblem(typed: string, today: Temporal.PlainDate): string | undefined {
  if (typed.trim() === '') return 'on-missing'
  const day = dayOrNothing(typed)
  if (!day) return 'on-impossible'
  if (Temporal.PlainDate.compare(day, today.subtract({ years: YEARS_BACK })) < 0) return 'on-too-early'
  if (Temporal.PlainDate.compare(day, today.add({ years: YEARS_AHEAD })) > 0) return 'on-too-late'
  return undefined
}

function dayOrNothing(typed: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return undefined
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

// a time that the clocks skip or repeat that night is read as Temporal does: the later, or the first
function momentOf({ on, at }: TypedQuestion, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${on}T${at}`).toZonedDateTime(zone).toInstant()
}
