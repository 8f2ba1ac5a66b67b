import { type Applicable, applicableLaw } from '#lib/domain/clock/applicable-law.ts'
import { type Clock, computeClock } from '#lib/domain/clock/deadline.ts'
import type { DeadlineQuestion } from '#lib/domain/clock/deadline-question.ts'
import { type Law, type LawId, RIGHTS, type Right, type Sourced } from '#lib/domain/clock/law.ts'
import { hasRule, LAWS, lawOn } from '#lib/domain/clock/laws.ts'
import { type PlaceId, resolvePlace } from '#lib/domain/clock/places.ts'
import { publicTrace } from '#lib/domain/clock/public-trace.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import { type Stance, stanceOf } from '#lib/domain/operator/law-modes.ts'
import type { CaseRules } from '#lib/domain/requests/case-clock.ts'

/** How this operator counts, and the zone it works in. */
export type CountingOperator = CaseRules & { zone: string }

/** The law that counts for a place on a day, and what is to be said where it is not the place's own. */
export type PreviewLaw = {
  law: Law
  calendar: Applicable['calendar']
  mode: Stance
  /** The law of the place that does not count, why, and since when or from when it is in force (YYYY-MM-DD). */
  instead?: { own: LawId; why: 'not-in-force' | 'off'; from: string }
}

/** What anybody may see of a deadline: the dates of the law (YYYY-MM-DD), where they stand, and the sum. */
export type DeadlinePreview = Omit<PreviewLaw, 'law' | 'calendar'> &
  Pick<
    Clock,
    'receivedOn' | 'acknowledgeOn' | 'respondOn' | 'extendedOn' | 'noticeBy' | 'provisional' | 'trace'
  > & {
    /** The moment of asking, ISO text in UTC. */
    askedAt: string
    lawId: LawId
    ground: Sourced
  }

/** Whose law counts for people of this place who ask at this moment. */
export function previewLaw(place: PlaceId, received: Temporal.Instant, by: CountingOperator): PreviewLaw {
  const where = resolvePlace(place, by.euCalendar)
  const { on } = receivedOn(received, [where.zone, by.zone])
  const { lawId, calendar, instead: why } = applicableLaw(where, on, by.modes)
  const from = LAWS[where.lawId][0].effectiveFrom
  const mode = stanceOf(lawId, by.modes)
  return {
    law: lawOn(lawId, on),
    calendar,
    mode,
    ...(why ? { instead: { own: where.lawId, why, from } } : {}),
  }
}

/** The rights a law has a rule for, in the order of the list of rights. */
export function rightsOf(law: Law): Right[] {
  return RIGHTS.filter((right) => hasRule(law, right))
}

/** The dates of a request that is made as asked and to which nothing happens. Null: the law has no rule for the right. */
export function previewDeadline(
  { place, right, received }: DeadlineQuestion,
  by: CountingOperator,
): DeadlinePreview | null {
  const { law, calendar, ...stance } = previewLaw(place, received, by)
  if (!hasRule(law, right)) return null
  const { zone } = resolvePlace(place)
  const { on } = receivedOn(received, [zone, by.zone])
  const clock = computeClock({
    ...{ law, right, received, zone, operatorZone: by.zone },
    calendar: by.calendars[calendar],
    events: by.isSmallAgent ? [{ kind: 'small-agent', on }] : [],
  })
  const { receivedOn: day, acknowledgeOn, respondOn, extendedOn, noticeBy, provisional } = clock
  return {
    ...stance,
    ...{ receivedOn: day, acknowledgeOn, respondOn, extendedOn, noticeBy, provisional },
    askedAt: received.toString(),
    lawId: law.id,
    ground: { certainty: clock.certainty, source: clock.source },
    trace: publicTrace(clock.trace),
  }
}
