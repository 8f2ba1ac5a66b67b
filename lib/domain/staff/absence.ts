import { z } from 'zod'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/** Days somebody is away, the first and the last one (YYYY-MM-DD, where the operator works), and who stands in. */
export type Absence = { fromOn: string; untilOn: string; standInId: string | null }

/** An absence that is not over, as it is shown; `standIn` is whose name stands in, if they still answer requests. */
export type ShownAbsence = Absence & { standIn: string | null; isNow: boolean }

/** Somebody a case can be given to; `awayUntil` is the last day of an absence that has begun, `standIn` whose name stands in. */
export type Assignee = { staffId: string; name: string; awayUntil: string | null; standIn: string | null }

/** Longest absence that can be set, in days: longer ones are a matter of handing over. */
const LONGEST_DAYS = 366

const day = (missing: string) =>
  z.string(missing).trim().min(1, missing).pipe(z.iso.date('absence-day-impossible'))

export const absenceForm = z.strictObject({
  from: day('absence-from-missing'),
  until: day('absence-until-missing'),
  standIn: z
    .string()
    .max(64, 'stand-in-unknown')
    .optional()
    .transform((id) => id || null),
  /** The mark of the absence that the form was made over. */
  seen: z.string().max(128).default(''),
})

/** Tells one absence from another, so that a form does not write over what somebody else said meanwhile; empty for none. */
export function absenceMark(absence: Absence | null): string {
  return absence ? [absence.fromOn, absence.untilOn, absence.standInId ?? ''].join('/') : ''
}

/** Whether somebody is away on a day. It ends by itself. */
export function isAwayOn(absence: Absence | undefined, on: string): boolean {
  return absence !== undefined && absence.fromOn <= on && on <= absence.untilOn
}

/** Whether an absence is over on a day: it is as if it were not there. */
export function isOver({ untilOn }: Pick<Absence, 'untilOn'>, today: string): boolean {
  return untilOn < today
}

/** Whether these days make sense: they end after they begin, not in the past, and within a year. */
export function checkAbsence({ fromOn, untilOn }: Absence, today: string): Result<null> {
  if (untilOn < fromOn) return fieldFailed('until', 'absence-ends-before')
  if (untilOn < today) return fieldFailed('until', 'absence-past')
  const days = Temporal.PlainDate.from(fromOn).until(untilOn).days
  return days > LONGEST_DAYS ? fieldFailed('until', 'absence-too-long', { max: LONGEST_DAYS }) : ok(null)
}
